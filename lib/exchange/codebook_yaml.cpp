#include "exchange/codebook_yaml.hpp"

#include "codebook/references.hpp"
#include "codebook/rule_parser.hpp"
#include "error.hpp"
#include "exchange/code_ids.hpp"
#include "exchange/entry_rules.hpp"
#include "exchange/yaml_scalar.hpp"

#include <fmt/format.h>

#include <iterator>
#include <set>
#include <string_view>
#include <vector>

namespace draad {

namespace {

void gather_names(const std::vector<Category>& categories, const std::string& above, std::set<std::string>& names)
{
    for (const Category& category : categories) {
        const std::string path = above.empty() ? category.id : above + "." + category.id;
        names.insert(category.id);
        names.insert(path);
        gather_names(category.children, path, names);
    }
}

/// Writes one file, code by code.
class YamlWriter {
public:
    YamlWriter(const Dictionary& dictionary, Losses& losses)
        : dictionary_(dictionary), losses_(losses), entry_rules_(losses)
    {
    }

    std::string run()
    {
        gather_names(dictionary_.categories, {}, names_);
        std::string codes = written_codes(dictionary_.categories, 0);
        if (codes.empty())
            throw Error(fmt::format("{}: no category with a word in it; there is nothing to convert", losses_.file()));
        entry_rules_.report_accents();
        const std::string title =
            dictionary_.title.empty() ? std::string() : fmt::format("codebook: {}\n", yaml_scalar(dictionary_.title));
        return title + "codes:\n" + codes;
    }

private:
    std::string written_codes(const std::vector<Category>& categories, std::size_t level)
    {
        if (!categories.empty() && level > deepest_category)
            throw Error(fmt::format("{}: categories are nested deeper than {}; make the tree flatter",
                                    categories.front().place, deepest_category));
        std::string written;
        for (const Category& category : categories) {
            const std::string indent(4 * level + 2, ' ');
            const std::string body = written_code(category, level);
            if (!body.empty())
                written += indent + body;
        }
        return written;
    }

    /// The id and all below it; empty if the code would find nothing.
    std::string written_code(const Category& category, std::size_t level)
    {
        const std::vector<std::string> rules = rules_of(category);
        const std::string children = written_codes(category.children, level + 1);
        if (rules.empty() && children.empty()) {
            losses_.add(category.place, fmt::format("'{}' is left out: it holds no words", category.name));
            return {};
        }
        const std::string indent(4 * level + 4, ' ');
        std::string written = fmt::format("{}:\n", category.id);
        written += written_texts(category, indent);
        if (!rules.empty())
            written += written_list("find", rules, indent);
        if (!children.empty())
            written += indent + "codes:\n" + children;
        return written;
    }

    static std::string written_texts(const Category& category, const std::string& indent)
    {
        std::string written;
        const auto add = [&](std::string_view key, const std::string& text) {
            if (!text.empty())
                written += fmt::format("{}{}: {}\n", indent, key, yaml_scalar(text));
        };
        add("label", category.name == category.id ? std::string() : category.name);
        add("definition", category.definition);
        written += written_list("include", category.include, indent);
        written += written_list("exclude", category.exclude, indent);
        std::vector<std::string> memo = category.memo;
        if (!category.guid.empty())
            memo.push_back(std::string(guid_memo) + category.guid);
        written += written_list("memo", memo, indent);
        add("color", category.color);
        written += written_list("examples", category.examples, indent);
        written += written_list("counterexamples", category.counterexamples, indent);
        return written;
    }

    static std::string written_list(std::string_view key, const std::vector<std::string>& texts,
                                    const std::string& indent)
    {
        if (texts.empty())
            return {};
        std::string written = fmt::format("{}{}:\n", indent, key);
        for (const std::string& text : texts)
            written += fmt::format("{}  - {}\n", indent, yaml_scalar(text));
        return written;
    }

    std::vector<std::string> rules_of(const Category& category)
    {
        std::vector<std::string> rules;
        std::set<std::string> seen;
        const auto add = [&](std::string rule) {
            if (seen.insert(rule).second)
                rules.push_back(std::move(rule));
        };
        for (const std::string& rule : category.rules)
            if (is_sound(rule, category.place))
                add(rule);
        for (const DictionaryEntry& entry : category.entries)
            if (std::optional<std::string> rule = entry_rules_.rule_of(entry, dictionary_.wildcards))
                add(*std::move(rule));
        const bool is_bare = category.rules.empty() && category.entries.empty() && category.children.empty();
        if (is_bare && dictionary_.without_words == WithoutWords::find_name)
            if (std::optional<std::string> rule = entry_rules_.rule_of_name(category.name)) {
                losses_.add(category.place,
                            fmt::format("'{}' comes without words; it finds its own name until you give it rules",
                                        category.name));
                add(*std::move(rule));
            }
        return rules;
    }

    /// A rule that stood in a description may be anything that people typed there.
    bool is_sound(const std::string& rule, const std::string& place)
    {
        std::string fault;
        try {
            for_each_reference(parse_rule(rule), [&](const Reference& reference) {
                if (!names_.contains(reference.name))
                    fault = fmt::format("${} names no code", reference.name);
            });
        } catch (const RuleError& error) {
            fault = error.what();
        }
        if (!fault.empty())
            losses_.add(place, fmt::format("the rule \"{}\" is left out: {}", rule, fault));
        return fault.empty();
    }

    const Dictionary& dictionary_;
    Losses& losses_;
    EntryRules entry_rules_;
    /// What `$name` may name: the ids and paths of codes.
    std::set<std::string> names_;
};

}

std::string write_codebook_yaml(const Dictionary& dictionary, Losses& losses)
{
    Dictionary named = dictionary;
    give_ids(named.categories);
    return YamlWriter(named, losses).run();
}

}
