#include "match/trace/near_miss.hpp"

#include "codebook/rule_writer.hpp"
#include "dutch/compounds/compounds.hpp"
#include "dutch/forms/forms.hpp"
#include "dutch/words/function_words.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <tuple>

namespace draad {

namespace {

/// A rule that lacks more is not near.
constexpr std::size_t most_lacking = 2;
/// A shorter word stands in too many others by chance.
constexpr std::size_t shortest_part = 4;
/// 'me' and 'op' bring no rule near.
constexpr std::size_t shortest_content = 3;

bool is_content(std::string_view folded)
{
    return folded.size() >= shortest_content && !is_function_word(folded);
}

}

void NearMissFinder::add(UnitMatches& unit, const AnalysedPassage& passage, TokenSpan sentence,
                         std::span<const std::size_t> codes)
{
    words_.clear();
    for (std::size_t i = sentence.begin; i < sentence.end; ++i)
        if (passage.words.tokens[i].kind == TokenKind::word)
            words_.push_back(passage.words.tokens[i].folded);
    std::ranges::sort(words_);
    words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
    for (const CompiledRule& rule : compiled_.rules) {
        const bool is_asked = codes.empty() || std::ranges::find(codes, rule.code) != codes.end();
        const bool is_across_clauses = !unit.find(rule.pattern).empty();
        if (rule.is_exception || !is_asked ||
            (is_across_clauses && rule_of(codebook_, rule).within != Scope::clause))
            continue;
        Presence presence = presence_of(codebook_.codes[rule.code].rules[rule.rule].pattern, rule.pattern, unit);
        if (presence.has_content && presence.lacking.size() <= most_lacking)
            misses_.push_back({.code = rule.code,
                               .rule = rule.rule,
                               .sentence = sentence,
                               .found = presence.found,
                               .lacking = std::move(presence.lacking),
                               .is_across_clauses = is_across_clauses,
                               .compound = std::move(presence.compound)});
    }
}

std::vector<NearMiss> NearMissFinder::best(std::size_t most) const
{
    std::vector<NearMiss> misses = misses_;
    std::ranges::stable_sort(misses, {}, [](const NearMiss& miss) {
        return std::tuple(miss.lacking.size(), -static_cast<std::ptrdiff_t>(miss.found), miss.code, miss.rule);
    });
    std::vector<NearMiss> best;
    for (NearMiss& miss : misses) {
        const bool is_new = std::ranges::none_of(
            best, [&](const NearMiss& other) { return other.code == miss.code && other.rule == miss.rule; });
        if (is_new && best.size() < most)
            best.push_back(std::move(miss));
    }
    return best;
}

NearMissFinder::Presence NearMissFinder::presence_of(const Pattern& pattern, std::uint32_t node,
                                                     UnitMatches& unit) const
{
    if (const auto* word = std::get_if<WordPattern>(&pattern.node))
        return presence_of_word(*word, node, unit);
    if (children(pattern).empty() || std::holds_alternative<Alternatives>(pattern.node))
        return presence_of_one(pattern, node, unit);
    return presence_of_all(children(pattern), node, unit);
}

NearMissFinder::Presence NearMissFinder::presence_of_word(const WordPattern& word, std::uint32_t node,
                                                          UnitMatches& unit) const
{
    if (!unit.find(node).empty())
        return {.found = 1, .has_content = is_content(fold(word.text))};
    Presence presence{.lacking = {write_rule({word})}};
    presence.compound = compound_with(word, table_.query(compiled_.nodes[node].target));
    presence.has_content = !presence.compound.empty();
    return presence;
}

NearMissFinder::Presence NearMissFinder::presence_of_all(std::span<const Pattern> parts, std::uint32_t node,
                                                         UnitMatches& unit) const
{
    Presence whole;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Presence part = presence_of(parts[i], compiled_.nodes[node].children[i], unit);
        whole.found += part.found;
        whole.has_content = whole.has_content || part.has_content;
        std::ranges::move(part.lacking, std::back_inserter(whole.lacking));
        if (!part.compound.empty())
            whole.compound = std::move(part.compound);
    }
    return whole;
}

/// Of alternatives, sets and regular expressions: the whole of it is there, or lacking.
NearMissFinder::Presence NearMissFinder::presence_of_one(const Pattern& pattern, std::uint32_t node,
                                                         UnitMatches& unit) const
{
    if (unit.find(node).empty())
        return {.lacking = {write_rule(pattern)}};
    Presence presence{.found = 1};
    if (const auto* alternatives = std::get_if<Alternatives>(&pattern.node)) {
        for (std::size_t i = 0; i < alternatives->choices.size(); ++i) {
            const std::uint32_t child = compiled_.nodes[node].children[i];
            if (!unit.find(child).empty())
                presence.has_content =
                    presence.has_content || presence_of(alternatives->choices[i], child, unit).has_content;
        }
    }
    return presence;
}

std::string NearMissFinder::compound_with(const WordPattern& word, const WordQuery& query) const
{
    const std::string folded = fold(word.text);
    if (word.kind != WordPattern::Kind::inflected || folded.size() < shortest_part || !is_content(folded))
        return {};
    const std::string_view beginning = std::string_view(folded).substr(0, folded.size() - 1);
    std::vector<std::string> forms;
    for (const std::string& candidate : words_) {
        if (candidate.size() <= folded.size() || candidate.find(beginning) == std::string::npos)
            continue;
        if (forms.empty())
            for (const Form& form : expand(folded, lexicon_, {.part_of_speech = query.part_of_speech}).forms)
                forms.push_back(form.folded);
        const bool is_form = std::ranges::find(forms, candidate) != forms.end();
        if (!is_form && is_compound_with(candidate, forms, {true, true, true}, lexicon_))
            return candidate;
    }
    return {};
}

}
