#include "match/trace/near_miss.hpp"

#include "codebook/rule_writer.hpp"
#include "dutch/compounds/compounds.hpp"
#include "dutch/forms/forms.hpp"
#include "dutch/words/function_words.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>

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

/// How many words may stand before each part but the first, in order.
std::span<const std::size_t> gaps_of(const Pattern& pattern)
{
    const auto* sequence = std::get_if<Sequence>(&pattern.node);
    return sequence ? std::span<const std::size_t>(sequence->gaps) : std::span<const std::size_t>();
}

}

std::strong_ordering NearMissFinder::Presence::operator<=>(const Presence& other) const
{
    const auto rank = [](const Presence& presence) {
        return std::tuple(!presence.has_content, presence.lacking.size(), -static_cast<std::ptrdiff_t>(presence.found));
    };
    return rank(*this) <=> rank(other);
}

void NearMissFinder::add(UnitMatches& unit, const AnalysedPassage& passage, TokenSpan sentence,
                         std::span<const std::size_t> codes)
{
    passage_ = &passage;
    words_.clear();
    for (std::size_t i = sentence.begin; i < sentence.end; ++i)
        if (passage.words.tokens[i].kind == TokenKind::word)
            words_.push_back(passage.words.tokens[i].folded);
    for (const CompiledRule& rule : compiled_.rules)
        if (!rule.is_exception && (codes.empty() || std::ranges::find(codes, rule.code) != codes.end()))
            add_rule(rule, unit, sentence);
}

void NearMissFinder::add_rule(const CompiledRule& rule, UnitMatches& unit, TokenSpan sentence)
{
    const Rule& written = rule_of(codebook_, rule);
    const bool is_found = !unit.find(rule.pattern).empty();
    if (is_found && written.within != Scope::clause)
        return;
    Presence presence = presence_of(written.pattern, rule.pattern, unit);
    if (!presence.has_content || presence.lacking.size() > most_lacking)
        return;
    misses_.push_back({.code = rule.code,
                       .rule = rule.rule,
                       .sentence = sentence,
                       .way = std::move(presence.way),
                       .found = presence.found,
                       .lacking = std::move(presence.lacking),
                       .place = std::move(presence.place),
                       .is_across_clauses = is_found,
                       .compound = std::move(presence.compound),
                       .apart = std::move(presence.apart)});
}

/// Where some lack one thing only, those that lack more are not near.
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
        const bool is_near = miss.lacking.size() < most_lacking || misses.front().lacking.size() == most_lacking;
        if (is_new && is_near && best.size() < most)
            best.push_back(std::move(miss));
    }
    return best;
}

NearMissFinder::Presence NearMissFinder::presence_of(const Pattern& pattern, std::uint32_t node,
                                                     UnitMatches& unit) const
{
    const std::vector<UnitMatch>& matches = unit.find(node);
    if (!matches.empty())
        return {.found = 1, .has_content = has_content(matches, unit)};
    if (const auto* word = std::get_if<WordPattern>(&pattern.node))
        return presence_of_word(*word, node, unit);
    if (children(pattern).empty())
        return {.lacking = {write_rule(pattern)}};
    return std::holds_alternative<Alternatives>(pattern.node) ? presence_of_nearest(pattern, node, unit)
                                                              : presence_of_all(pattern, node, unit);
}

NearMissFinder::Presence NearMissFinder::presence_of_word(const WordPattern& word, std::uint32_t node,
                                                          UnitMatches&) const
{
    const std::uint32_t query = compiled_.nodes[node].target;
    Presence presence{.lacking = {write_rule({word})}};
    presence.apart = parts_apart(query);
    if (presence.apart.empty())
        presence.compound = compound_with(word, table_.query(query));
    presence.has_content = !presence.compound.empty() || !presence.apart.empty();
    return presence;
}

NearMissFinder::Presence NearMissFinder::presence_of_all(const Pattern& pattern, std::uint32_t node,
                                                         UnitMatches& unit) const
{
    Presence whole;
    const std::span<const Pattern> parts = children(pattern);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Presence part = presence_of(parts[i], compiled_.nodes[node].children[i], unit);
        whole.found += part.found;
        whole.has_content = whole.has_content || part.has_content;
        std::ranges::move(part.lacking, std::back_inserter(whole.lacking));
        if (!part.compound.empty())
            whole.compound = std::move(part.compound);
        if (!part.apart.empty())
            whole.apart = std::move(part.apart);
    }
    if (whole.lacking.empty())
        whole.place = wrong_place_in(pattern, node, unit);
    return whole;
}

/// Of alternatives none of which is there: the nearest; the choice itself is lacking if no word of it is there.
NearMissFinder::Presence NearMissFinder::presence_of_nearest(const Pattern& pattern, std::uint32_t node,
                                                             UnitMatches& unit) const
{
    Presence nearest{.lacking = {write_rule(pattern)}};
    const std::span<const Pattern> choices = children(pattern);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        Presence choice = presence_of(choices[i], compiled_.nodes[node].children[i], unit);
        if (!(choice < nearest))
            continue;
        nearest = std::move(choice);
        if (nearest.way.empty())
            nearest.way = write_rule(choices[i]);
    }
    return nearest;
}

/// The first two parts that follow each other in a rule and do not in the unit.
std::optional<WrongPlace> NearMissFinder::wrong_place_in(const Pattern& pattern, std::uint32_t node,
                                                         UnitMatches& unit) const
{
    const std::span<const std::size_t> gaps = gaps_of(pattern);
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const std::vector<UnitMatch> before = unit.find(compiled_.nodes[node].children[i]);
        const std::vector<UnitMatch> after = unit.find(compiled_.nodes[node].children[i + 1]);
        std::optional<std::size_t> between;
        for (const UnitMatch& one : before)
            for (const UnitMatch& other : after)
                if (other.begin() >= one.end() && (!between || other.begin() - one.end() < *between))
                    between = other.begin() - one.end();
        if (!between || *between > gaps[i])
            return WrongPlace{.before = write_rule(children(pattern)[i]),
                              .after = write_rule(children(pattern)[i + 1]),
                              .between = between,
                              .allowed = gaps[i]};
    }
    return std::nullopt;
}

bool NearMissFinder::has_content(const std::vector<UnitMatch>& matches, UnitMatches& unit) const
{
    std::vector<TokenSpan> parts;
    for (const UnitMatch& match : matches)
        unit.add_tokens(match, parts);
    return std::ranges::any_of(parts, [&](TokenSpan part) {
        for (std::size_t i = part.begin; i < part.end; ++i)
            if (is_content(passage_->words.tokens[i].folded))
                return true;
        return false;
    });
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

std::string NearMissFinder::parts_apart(std::uint32_t query) const
{
    const std::optional<SeparableVerb>& verb = table_.apart(query);
    if (!verb)
        return {};
    const auto particle = std::ranges::find(words_, verb->particle);
    const auto base = std::ranges::find_if(
        words_, [&](const std::string& word) { return std::ranges::binary_search(verb->base_forms, word); });
    if (particle == words_.end() || base == words_.end())
        return {};
    return base < particle ? fmt::format("{} ... {}", *base, *particle) : fmt::format("{} ... {}", *particle, *base);
}

}
