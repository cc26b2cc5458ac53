#include "coding/check/rule_check.hpp"

#include "codebook/rule_writer.hpp"
#include "coding/check/rule_coverage.hpp"
#include "dutch/forms/forms.hpp"
#include "dutch/negation/negation_cues.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// Whether other words may stand between those that match.
bool has_gap(const Pattern& pattern)
{
    if (std::holds_alternative<Near>(pattern.node) || std::holds_alternative<Expression>(pattern.node))
        return true;
    if (const auto* sequence = std::get_if<Sequence>(&pattern.node))
        return std::ranges::any_of(sequence->gaps, [](std::size_t gap) { return gap > 0; }) ||
               std::ranges::any_of(sequence->parts, has_gap);
    if (const auto* alternatives = std::get_if<Alternatives>(&pattern.node))
        return std::ranges::any_of(alternatives->choices, has_gap);
    return false;
}

/// A pattern as a rule without settings.
Rule rule_of(const Pattern& pattern)
{
    Rule rule;
    rule.pattern = pattern;
    return rule;
}

/// Comparing each rule with each other takes too long in a code that has more: such a code is a list of words.
constexpr std::size_t most_compared = 400;

class RuleCheck {
public:
    RuleCheck(const Codebook& codebook, const Lexicon& lexicon)
        : codebook_(codebook), lexicon_(lexicon), coverage_(codebook, lexicon)
    {
    }

    std::vector<Finding> run()
    {
        for (const Code& code : codebook_.codes) {
            const std::vector<Rule> rules = resolved(code.rules, code.source);
            const std::vector<Rule> exceptions = resolved(code.except, code.source);
            for (const Rule& rule : rules)
                check_possible(rule, exceptions, code.source);
            if (rules.size() <= most_compared)
                check_covered(rules);
            check_exceptions(exceptions, rules, code.path);
            check_twins(rules, code);
        }
        return std::move(findings_);
    }

private:
    /// A rule, and where another code has the same.
    struct Twin {
        const Rule* rule = nullptr;
        CodebookLocation other;
    };

    std::vector<Rule> resolved(const std::vector<Rule>& rules, std::size_t source) const
    {
        std::vector<Rule> resolved;
        for (const Rule& rule : rules)
            resolved.push_back(coverage_.resolve(rule, source));
        return resolved;
    }

    void check_possible(const Rule& rule, const std::vector<Rule>& exceptions, std::size_t source)
    {
        const auto covers = [&](const Pattern& broad, const Pattern& narrow) {
            return coverage_.covers(coverage_.resolve(rule_of(broad), source),
                                    coverage_.resolve(rule_of(narrow), source));
        };
        if (rule.unless && covers(*rule.unless, rule.pattern))
            report(Finding::Severity::error, rule,
                   said("this never matches: 'unless' is there wherever the rule is; narrow one of them"));
        if (rule.unless && rule.with && covers(*rule.unless, *rule.with))
            report(Finding::Severity::error, rule,
                   said("this never matches: 'unless' is there wherever 'with' is; narrow one of them"));
        for (const Rule& exception : exceptions)
            if (coverage_.covers(exception, rule))
                report(Finding::Severity::error, rule,
                       said("this never matches: exception '{}' (line {}) blocks it everywhere; narrow one of them",
                            exception.text, exception.location.line));
        check_forms(rule);
    }

    /// A part of speech that a word has no forms of, or forms that are all taken away.
    void check_forms(const Rule& rule)
    {
        if ((!rule.part_of_speech && rule.not_forms.empty()) || !rule.forms.empty())
            return;
        for_each_word(rule.pattern, [&](const WordPattern& word) {
            if (word.kind != WordPattern::Kind::inflected)
                return;
            const Expansion expansion = expand(fold(word.text), lexicon_, {.part_of_speech = rule.part_of_speech});
            const bool has_form = std::ranges::any_of(expansion.forms, [&](const Form& form) {
                return std::ranges::find(rule.not_forms, form.folded) == rule.not_forms.end();
            });
            if (!has_form)
                report(Finding::Severity::error, rule,
                       said("'{}' has no form left, so this never matches; mend 'pos' or 'not-forms'", word.text));
        });
    }

    void check_covered(const std::vector<Rule>& rules)
    {
        for (std::size_t i = 0; i < rules.size(); ++i)
            for (std::size_t j = 0; j < rules.size(); ++j) {
                const Rule& rule = rules[i];
                const Rule& other = rules[j];
                const bool is_alike = rule.polarity == other.polarity && rule.negation == other.negation;
                if (i == j || !is_alike || !coverage_.covers(other, rule))
                    continue;
                const bool is_same = coverage_.covers(rule, other);
                if (is_same ? j > i : holds_cue(rule))
                    continue;
                report(Finding::Severity::warning, rule,
                       said("rule '{}' (line {}) finds {}", other.text, other.location.line,
                            is_same ? said("the same; leave one out")
                                    : said("all that this one finds; leave this one out")));
                break;
            }
    }

    /// A rule with *niet* or *zonder* among its own words keeps that word from turning its polarity.
    bool holds_cue(const Rule& rule)
    {
        return !spelled_cues(folded_tokens(tokenizer_.tokenize(rule.text).tokens)).empty();
    }

    void check_exceptions(const std::vector<Rule>& exceptions, const std::vector<Rule>& rules, const std::string& path)
    {
        for (const Rule& exception : exceptions) {
            const bool can_block = std::ranges::any_of(rules, [&](const Rule& rule) {
                return has_gap(rule.pattern) || has_gap(exception.pattern) || coverage_.share_word(exception, rule);
            });
            if (!can_block)
                report(Finding::Severity::warning, exception,
                       said("this exception shares no word with the rules of '{}' itself, so it blocks nothing; "
                            "a sub-code has exceptions of its own",
                            path));
        }
    }

    /// The same rule in two codes: what it finds is coded with both. Where two share many, they are told of together.
    void check_twins(const std::vector<Rule>& rules, const Code& code)
    {
        constexpr std::size_t most_told_apart = 3;
        std::map<const Code*, std::vector<Twin>> twins;
        std::vector<const Code*> others; // in the order of the rules
        for (const Rule& rule : rules) {
            const auto [known, is_new] = seen_.try_emplace(write_rule(rule.pattern), &code, rule.location);
            const auto& [other, location] = known->second;
            if (is_new || other == &code || rule.with || rule.unless || !rule.only.empty())
                continue;
            if (twins[other].empty())
                others.push_back(other);
            twins[other].push_back({&rule, location});
        }
        for (const Code* other : others) {
            if (twins[other].size() > most_told_apart)
                report_many(*other, twins[other], rules.size());
            else
                for (const Twin& twin : twins[other])
                    report(Finding::Severity::warning, *twin.rule,
                           said("code '{}' has the same rule ({}), so what it finds gets both codes; leave one "
                                "out if that is not meant",
                                other->path, to_string(twin.other)));
        }
    }

    void report_many(const Code& other, std::span<const Twin> twins, std::size_t rules)
    {
        report(Finding::Severity::warning, *twins.front().rule,
               said("code '{}' has {} of the {} rules of this code, too, from '{}' ({}) to '{}' ({}), so what "
                    "they find gets both codes; leave them out of one if that is not meant",
                    other.path, twins.size(), rules, twins.front().rule->text, to_string(twins.front().other),
                    twins.back().rule->text, to_string(twins.back().other)));
    }

    void report(Finding::Severity severity, const Rule& rule, std::string message)
    {
        findings_.push_back({severity, rule.location, std::move(message)});
    }

    const Codebook& codebook_;
    const Lexicon& lexicon_;
    RuleCoverage coverage_;
    Tokenizer tokenizer_;
    /// Which code has a rule, by its spelling, and where.
    std::map<std::string, std::pair<const Code*, CodebookLocation>> seen_;
    std::vector<Finding> findings_;
};

}

std::vector<Finding> check_rules(const Codebook& codebook, const Lexicon& lexicon)
{
    return RuleCheck(codebook, lexicon).run();
}

}
