#include "exchange/rules/codebook_yaml.hpp"

#include "codebook/codebook_reader.hpp"
#include "error.hpp"
#include "exchange/dictionary/code_ids.hpp"
#include "exchange/dictionary/yaml_scalar.hpp"
#include "exchange/rules/entry_rules.hpp"
#include "exchange/rules/rule_line.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <vector>

namespace draad {

namespace {

/// What becomes of rules that name other codes.
enum class References { kept, left_out };

/// Writes one file, code by code.
class YamlWriter {
public:
    YamlWriter(const Dictionary& dictionary, References references, Losses& losses)
        : dictionary_(dictionary), losses_(losses), entry_rules_(losses), references_(references)
    {
    }

    std::string run()
    {
        std::string codes = written_codes(dictionary_.categories, 0);
        if (codes.empty())
            throw Error(said("{}: no category with a word in it; there is nothing to convert", losses_.file()));
        entry_rules_.report_accents();
        report_bare();
        const std::string title =
            dictionary_.title.empty() ? std::string() : fmt::format("codebook: {}\n", yaml_scalar(dictionary_.title));
        return title + "codes:\n" + codes;
    }

private:
    std::string written_codes(const std::vector<Category>& categories, std::size_t level)
    {
        if (!categories.empty() && level > deepest_category)
            throw Error(said("{}: categories are nested deeper than {}; make the tree flatter",
                             categories.front().location, deepest_category));
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
            losses_.add(category.location, said("'{}' is left out: it holds no words", category.name));
            return {};
        }
        const std::string indent(4 * level + 4, ' ');
        std::string written = fmt::format("{}:\n", category.id);
        written += written_texts(category, indent);
        if (!rules.empty())
            written += written_rules("find", rules, indent);
        std::vector<std::string> except;
        for (const std::string& line : category.except)
            if (std::optional<std::string> rule = written_rule(line, category.location))
                except.push_back(*std::move(rule));
        if (!except.empty())
            written += written_rules("except", except, indent);
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
        written += written_examples(category.examples, indent);
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

    static std::string written_examples(const std::vector<CategoryExample>& examples, const std::string& indent)
    {
        std::string written = examples.empty() ? "" : indent + "examples:\n";
        for (const CategoryExample& example : examples)
            written += example.polarity.empty() ? fmt::format("{}  - {}\n", indent, yaml_scalar(example.text))
                                                : fmt::format("{}  - {{text: {}, polarity: {}}}\n", indent,
                                                              quoted_yaml_scalar(example.text), example.polarity);
        return written;
    }

    static std::string written_rules(std::string_view key, const std::vector<std::string>& rules,
                                     const std::string& indent)
    {
        std::string written = fmt::format("{}{}:\n", indent, key);
        for (const std::string& rule : rules)
            written += fmt::format("{}  - {}\n", indent, rule);
        return written;
    }

    /// As YAML, each once.
    std::vector<std::string> rules_of(const Category& category)
    {
        std::vector<std::string> rules;
        std::set<std::string> seen;
        const auto add = [&](std::string rule) {
            if (seen.insert(rule).second)
                rules.push_back(std::move(rule));
        };
        for (const std::string& line : category.rules)
            if (std::optional<std::string> rule = written_rule(line, category.location))
                add(*std::move(rule));
        for (const DictionaryEntry& entry : category.entries)
            if (std::optional<std::string> rule = entry_rules_.rule_of(entry, dictionary_.wildcards))
                add(yaml_scalar(*rule));
        const bool is_bare = category.rules.empty() && category.entries.empty() && category.children.empty();
        if (is_bare && dictionary_.without_words == WithoutWords::find_name)
            if (std::optional<std::string> rule = entry_rules_.rule_of_name(category.name)) {
                bare_.push_back(&category);
                add(yaml_scalar(*rule));
            }
        return rules;
    }

    /// In one line, however many there are: a codebook for coding by hand has no words at all.
    void report_bare()
    {
        constexpr std::size_t most_named = 3;
        if (bare_.empty())
            return;
        std::vector<std::string> names;
        for (const Category* category : bare_)
            if (names.size() < most_named)
                names.push_back(fmt::format("'{}'", category->name));
        if (bare_.size() == 1)
            return losses_.add(
                bare_.front()->location,
                said("{} comes without words; it finds its own name until you give it rules", names.front()));
        const std::size_t more = bare_.size() - names.size();
        losses_.add(losses_.file(),
                    said("{} codes come without words: {}{}; each finds its own name until you give it rules",
                         bare_.size(), fmt::join(names, ", "), more > 0 ? said(" and {} more", more) : ""));
    }

    /// The rule of a line as YAML: a text, or a map if it has settings. Nothing, and a loss, if it is none: what stood
    /// in a description may be anything that people typed there.
    std::optional<std::string> written_rule(const std::string& line, const std::string& location)
    {
        const RuleLine parsed = parse_rule_line(line);
        std::string rule = yaml_scalar(parsed.rule);
        if (!parsed.settings.empty()) {
            rule = fmt::format("{{rule: {}", quoted_yaml_scalar(parsed.rule));
            for (const auto& [key, value] : parsed.settings)
                rule += fmt::format(", {}: {}", key, quoted_yaml_scalar(value));
            rule += "}";
        }
        const std::string fault = fault_of(rule);
        if (fault.empty())
            return rule;
        constexpr std::size_t longest = 80;
        const std::string shown = line.size() <= longest ? line : line.substr(0, line.rfind(' ', longest)) + " ...";
        losses_.add(location, said("the rule \"{}\" is left out: {}", shown, fault));
        return std::nullopt;
    }

    /// What is wrong with a rule as the codebook's reader sees it; empty if nothing is.
    std::string fault_of(const std::string& rule) const
    {
        Codebook trial;
        const std::vector<Problem> problems = read_codebook("", "codes: {this-rule: {find: [" + rule + "]}}", trial);
        if (references_ == References::left_out && rule.find('$') != std::string::npos)
            return said("what it names is no other code");
        for (const Problem& problem : problems)
            if (!problem.message.starts_with('$')) // whether a code is there that it names shows in the whole
                return problem.message;
        return {};
    }

    /// The categories that came without words.
    std::vector<const Category*> bare_;
    const Dictionary& dictionary_;
    Losses& losses_;
    EntryRules entry_rules_;
    References references_;
};

bool has_references(const std::vector<Category>& categories)
{
    const auto names_code = [](const std::string& rule) { return rule.find('$') != std::string::npos; };
    return std::ranges::any_of(categories, [&](const Category& category) {
        return std::ranges::any_of(category.rules, names_code) || std::ranges::any_of(category.except, names_code) ||
               has_references(category.children);
    });
}

}

std::string write_codebook_yaml(const Dictionary& dictionary, Losses& losses)
{
    Dictionary named = dictionary;
    give_ids(named.categories);
    Losses found = losses;
    std::string yaml = YamlWriter(named, References::kept, found).run();
    Codebook trial;
    if (has_references(named.categories) && !read_codebook("", yaml, trial).empty()) {
        found = losses;
        yaml = YamlWriter(named, References::left_out, found).run();
    }
    losses = std::move(found);
    return yaml;
}

}
