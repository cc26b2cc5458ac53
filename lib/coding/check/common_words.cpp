#include "coding/check/common_words.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/function_words.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace draad {

namespace {

class CommonWordCheck {
public:
    explicit CommonWordCheck(const Codebook& codebook) : codebook_(codebook) {}

    std::vector<Finding> run()
    {
        for (const Code& code : codebook_.codes)
            for (const Rule& rule : code.rules)
                if (!rule.with)
                    check(rule, code.source);
        return std::move(findings_);
    }

private:
    void check(const Rule& rule, std::size_t source)
    {
        if (const std::optional<std::string> word = common_word(rule.pattern, source))
            report(rule, said("'{}' stands in nearly every text, whatever it is about; give it company (a phrase, "
                              "or 'with'), or leave it out",
                              *word));
        else if (has_room(rule.pattern) && is_grammar(rule.pattern, source))
            report(
                rule,
                said("only words of grammar with room between them: many sentences have them by chance; name what is "
                     "spoken of, or let the words be neighbours"));
    }

    void report(const Rule& rule, std::string message)
    {
        findings_.push_back({Finding::Severity::warning, rule.location, std::move(message)});
    }

    /// A word of grammar that matches by itself.
    std::optional<std::string> common_word(const Pattern& pattern, std::size_t source) const
    {
        if (const auto* word = std::get_if<WordPattern>(&pattern.node))
            return is_grammar(*word) ? std::optional(word->text) : std::nullopt;
        if (const auto* alternatives = std::get_if<Alternatives>(&pattern.node))
            for (const Pattern& choice : alternatives->choices)
                if (const std::optional<std::string> found = common_word(choice, source))
                    return found;
        if (const auto* reference = std::get_if<Reference>(&pattern.node))
            if (const WordSet* set = codebook_.find_set(reference->name, source))
                for (const Rule& member : set->rules)
                    if (const std::optional<std::string> found = common_word(member.pattern, set->source))
                        return found;
        return std::nullopt;
    }

    static bool has_room(const Pattern& pattern)
    {
        if (const auto* near = std::get_if<Near>(&pattern.node))
            return near->distance > 0;
        const auto* sequence = std::get_if<Sequence>(&pattern.node);
        const auto has_gap = [](std::size_t gap) { return gap > 0; };
        return (sequence && std::ranges::any_of(sequence->gaps, has_gap)) ||
               std::ranges::any_of(children(pattern), has_room);
    }

    /// Whether nothing of it can match a word of content.
    bool is_grammar(const Pattern& pattern, std::size_t source) const
    {
        if (const auto* word = std::get_if<WordPattern>(&pattern.node))
            return is_grammar(*word);
        if (std::holds_alternative<Expression>(pattern.node))
            return false;
        if (const auto* reference = std::get_if<Reference>(&pattern.node)) {
            const WordSet* set = codebook_.find_set(reference->name, source);
            return set && std::ranges::all_of(
                              set->rules, [&](const Rule& member) { return is_grammar(member.pattern, set->source); });
        }
        return std::ranges::all_of(children(pattern), [&](const Pattern& part) { return is_grammar(part, source); });
    }

    static bool is_grammar(const WordPattern& word)
    {
        const std::string folded = fold(word.text);
        return word.kind != WordPattern::Kind::wildcard && !word.is_open_before && !word.is_open_after &&
               (is_function_word(folded) || is_common_verb(folded));
    }

    const Codebook& codebook_;
    std::vector<Finding> findings_;
};

}

std::vector<Finding> check_common_words(const Codebook& codebook)
{
    return CommonWordCheck(codebook).run();
}

}
