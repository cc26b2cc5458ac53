#include "exchange/rules/codebook_dictionary.hpp"

#include "exchange/rules/rule_line.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace draad {

namespace {

constexpr std::size_t longest_rule = 32'000; // bytes; a set that would make a rule longer stays a name

std::string_view polarity_name(Polarity polarity)
{
    return polarity == Polarity::affirmed ? "affirmed" : polarity == Polarity::negated ? "negated" : "unclear";
}

class Builder {
public:
    Builder(const Codebook& codebook, const Lexicon& lexicon, RuleUse use, Losses& losses)
        : codebook_(codebook), use_(use), losses_(losses),
          entries_(codebook, lexicon, use == RuleUse::words_with_gaps ? AnyWord::star : AnyWord::none, losses)
    {
    }

    /// Tells what rules go without, in one line for each kind however many there are.
    void report_settings_left_out()
    {
        for (const auto& [settings, rules] : without_) {
            if (rules.size() == 1) {
                losses_.add(to_string(rules.front()->location),
                            said("\"{}\" is carried over without {}", called(*rules.front()), settings));
                continue;
            }
            losses_.add(to_string(rules.front()->location),
                        said("{} rules are carried over without {}: \"{}\" (line {}) and {} more", rules.size(),
                             settings, called(*rules.front()), rules.front()->location.line, rules.size() - 1));
        }
    }

    std::vector<Category> categories_below(std::optional<std::size_t> parent)
    {
        std::vector<Category> categories;
        for (std::size_t i = parent ? *parent + 1 : 0; i < codebook_.codes.size(); ++i)
            if (codebook_.codes[i].parent == parent) {
                categories.push_back(category_of(codebook_.codes[i]));
                categories.back().children = categories_below(i);
            }
        return categories;
    }

private:
    Category category_of(const Code& code)
    {
        Category category{.name = code.label, .id = code.id, .location = to_string(code.location)};
        category.definition = code.definition;
        category.include = code.include;
        category.exclude = code.exclude;
        category.color = code.color;
        for (const std::string& memo : code.memo)
            if (memo.starts_with(guid_memo))
                category.guid = memo.substr(guid_memo.size());
            else
                category.memo.push_back(memo);
        for (const Example& example : code.examples)
            category.examples.push_back(
                {.text = example.text,
                 .polarity = example.polarity ? std::string(polarity_name(*example.polarity)) : ""});
        for (const Example& example : code.counterexamples)
            category.counterexamples.push_back(example.text);
        report_settings(code);
        for (const Rule& rule : code.rules)
            add_rule(rule, code.source, category);
        if (use_ == RuleUse::texts_for_people)
            for (const Rule& rule : code.except)
                category.except.push_back(line_of(rule, code.source));
        return category;
    }

    void add_rule(const Rule& rule, std::size_t source, Category& category)
    {
        report_settings(rule);
        if (use_ == RuleUse::texts_for_people) {
            category.rules.push_back(line_of(rule, source));
            return;
        }
        for (DictionaryEntry& entry : entries_.entries_of(rule, source))
            category.entries.push_back(std::move(entry));
    }

    void report_settings(const Code& code)
    {
        const std::string location = to_string(code.location);
        if (use_ != RuleUse::texts_for_people)
            for (const Rule& rule : code.except)
                losses_.add(location,
                            said("'{}' finds more there: its exception \"{}\" is left out", code.path, rule.text));
        if (!code.only.empty())
            losses_.add(location, said("'{}' finds more there: who must say it ('only') is left out", code.path));
    }

    void report_settings(const Rule& rule)
    {
        std::vector<std::string> left_out;
        const auto add = [&](bool is_set, const char* name) {
            if (is_set)
                left_out.emplace_back(name);
        };
        add(!rule.only.empty(), "only");
        if (use_ == RuleUse::texts_for_people) {
            add(!rule.forms.empty(), "forms");
            add(!rule.not_forms.empty(), "not-forms");
        } else {
            add(rule.unless.has_value(), "unless");
            add(rule.with.has_value(), "with");
            add(rule.polarity != Polarity::affirmed, "polarity");
            add(rule.negation == NegationSetting::skip, "negation");
            add(rule.within != Scope::sentence, "within");
        }
        if (!left_out.empty())
            without_[fmt::format("{}", fmt::join(left_out, ", "))].push_back(&rule);
    }

    /// A rule by its name, or by the beginning of its text.
    static std::string called(const Rule& rule)
    {
        constexpr std::size_t longest = 60;
        if (rule.name.size() <= longest)
            return rule.name;
        const std::size_t space = rule.name.rfind(' ', longest);
        return rule.name.substr(0, space == std::string::npos ? longest : space) + " ...";
    }

    std::string line_of(const Rule& rule, std::size_t source)
    {
        return without_sets(to_string(rule_line(rule.text, rule)), source);
    }

    /// The rule with what its sets hold instead of their names: other programs have no sets.
    std::string without_sets(std::string_view rule, std::size_t source)
    {
        const std::string no_set;
        std::string written;
        while (!rule.empty()) {
            const std::size_t sign = std::min(rule.find('$'), rule.size());
            written += rule.substr(0, sign);
            rule.remove_prefix(sign);
            const std::size_t end = std::min(rule.find_first_of(" ()|~;"), rule.size());
            const WordSet* set = end > 1 ? codebook_.find_set(rule.substr(1, end - 1), source) : nullptr;
            const std::string& held = set ? alternatives_of(*set) : no_set;
            written += held.empty() || written.size() + held.size() > longest_rule ? rule.substr(0, end) : held;
            rule.remove_prefix(end);
        }
        return written;
    }

    /// Once for each set: sets of sets would take forever.
    const std::string& alternatives_of(const WordSet& set)
    {
        if (const auto known = sets_.find(&set); known != sets_.end())
            return known->second;
        std::vector<std::string> rules;
        for (const Rule& rule : set.rules)
            rules.push_back(without_sets(rule.text, set.source));
        return sets_[&set] = fmt::format("({})", fmt::join(rules, " | "));
    }

    /// By what they go without.
    std::map<std::string, std::vector<const Rule*>> without_;
    const Codebook& codebook_;
    RuleUse use_;
    Losses& losses_;
    RuleEntries entries_;
    std::map<const WordSet*, std::string> sets_;
};

void report_head(const CodebookSource& source, Losses& losses)
{
    std::vector<std::string_view> left_out;
    if (!source.title.empty())
        left_out.emplace_back("title");
    if (!source.version.empty())
        left_out.emplace_back("version");
    if (!source.description.empty())
        left_out.emplace_back("description");
    if (!source.authors.empty())
        left_out.emplace_back("authors");
    if (!left_out.empty())
        losses.add(source.file, said("the codebook goes without its {}", fmt::join(left_out, ", ")));
}

}

Dictionary dictionary_of(const Codebook& codebook, const Lexicon& lexicon, RuleUse use, Losses& losses)
{
    Dictionary dictionary{.without_words = WithoutWords::find_name};
    for (const CodebookSource& source : codebook.sources)
        report_head(source, losses);
    Builder builder(codebook, lexicon, use, losses);
    dictionary.categories = builder.categories_below(std::nullopt);
    builder.report_settings_left_out();
    return dictionary;
}

}
