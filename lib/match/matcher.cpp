#include "match/matcher.hpp"

#include "dutch/negation.hpp"
#include "match/only.hpp"
#include "match/turn_matches.hpp"
#include "text/sentence_at.hpp"

#include <algorithm>

namespace draad {

namespace {

bool overlap(TokenSpan left, TokenSpan right)
{
    return left.begin < right.end && right.begin < left.end;
}

TokenSpan span_of(const std::vector<TokenSpan>& parts)
{
    return {parts.front().begin, parts.back().end};
}

bool has_first_half(std::span<const WordUse> uses, const WordUse& second)
{
    return std::ranges::any_of(uses, [&](const WordUse& use) {
        return use.role == WordUse::Role::first_half && use.query == second.query && use.parting == second.parting;
    });
}

/// What the sentence says of a hit, in places of the passage.
NegationFinding judge(const AnalysedPassage& passage, std::vector<TokenSpan> parts)
{
    const TokenSpan sentence = passage.words.sentences[sentence_at(passage.words, parts.front().begin)];
    // A hit of a whole paragraph is judged by the sentence that it begins in.
    std::erase_if(parts, [&](TokenSpan part) { return part.begin >= sentence.end; });
    for (TokenSpan& part : parts)
        part = {part.begin - sentence.begin, std::min(part.end, sentence.end) - sentence.begin};
    const std::span<const Token> tokens =
        std::span(passage.words.tokens).subspan(sentence.begin, sentence.end - sentence.begin);
    NegationFinding finding = judge_negation(tokens, parts);
    if (finding.cue)
        finding.cue = TokenSpan{finding.cue->begin + sentence.begin, finding.cue->end + sentence.begin};
    return finding;
}

}

Matcher::Matcher(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary, unsigned jobs,
                 std::span<const std::uint32_t> passages_of_words)
    : codebook_(codebook), compiled_(compile(codebook)), table_(compiled_.queries, lexicon, vocabulary, jobs),
      telling_(compiled_, table_, passages_of_words)
{
}

bool Matcher::looks_at_turns() const
{
    return std::ranges::any_of(compiled_.rules, [&](const CompiledRule& rule) {
        return rule_of(codebook_, rule).within == Scope::turn && (rule.with || rule.unless);
    });
}

HitFinder::HitFinder(const Matcher& matcher)
    : matcher_(matcher), unit_(matcher.compiled_, matcher.table_), turn_unit_(matcher.compiled_, matcher.table_),
      candidates_(matcher.codebook_.codes.size()), exceptions_(matcher.codebook_.codes.size())
{
    for (const CompiledRule& rule : matcher.compiled_.rules)
        is_of_sentences_.push_back(rule_of(matcher.codebook_, rule).within == Scope::sentence);
    has_passage_rules_ = std::ranges::find(is_of_sentences_, false) != is_of_sentences_.end();
}

std::vector<Hit> HitFinder::find(const AnalysedPassage& passage, const DocumentCard& card,
                                 std::span<const AnalysedPassage> turn)
{
    passage_ = &passage;
    turn_ = turn;
    for (const TokenSpan sentence : passage.words.sentences) {
        unit_.read(passage, sentence);
        find_in_unit(Unit::sentence, card);
    }
    if (has_passage_rules_) {
        unit_.read(passage, {0, passage.words.tokens.size()});
        find_in_unit(Unit::passage, card);
    }
    std::vector<Hit> hits;
    for (std::size_t code = 0; code < candidates_.size(); ++code)
        choose(code, hits);
    std::ranges::sort(hits, {}, [](const Hit& hit) { return std::tuple(hit.span().begin, hit.span().end, hit.code); });
    return hits;
}

bool HitFinder::may_match(const PassageWords& words)
{
    const auto may_match_in = [&](std::span<const std::uint32_t> places, Unit unit) {
        const bool is_told_of = std::ranges::any_of(
            places, [&](std::uint32_t place) { return place != unknown_word && matcher_.telling_.tells(place); });
        if (!is_told_of && matcher_.telling_.wordless_rules().empty())
            return false;
        unit_.read(places);
        return has_rules_to_try(unit);
    };
    std::span<const std::uint32_t> left = words.places;
    const bool may_match_in_sentence = std::ranges::any_of(words.sentences, [&](std::uint32_t size) {
        const std::span<const std::uint32_t> sentence = left.subspan(0, size);
        left = left.subspan(size);
        return may_match_in(sentence, Unit::sentence);
    });
    return may_match_in_sentence || (has_passage_rules_ && may_match_in(words.places, Unit::passage));
}

bool HitFinder::needs_text(const AnalysedPassage& passage) const
{
    const WordTable& table = matcher_.table_;
    if (!matcher_.compiled_.expressions.empty())
        return true;
    std::span<const WordUse> before;
    for (const Token& token : passage.words.tokens) {
        if (!token.is_word())
            continue;
        const std::span<const WordUse> uses = table.uses(token);
        const auto hangs_on_text = [&](const WordUse& use) {
            return table.is_exact(use.query) || (use.role == WordUse::Role::second_half && has_first_half(before, use));
        };
        if (std::ranges::any_of(uses, hangs_on_text))
            return true;
        before = uses;
    }
    return false;
}

void HitFinder::find_in_unit(Unit unit, const DocumentCard& card)
{
    for (const std::uint32_t rule : rules_to_try(unit))
        try_rule(rule, card);
}

/// Whether a pattern matches in the unit at hand, which for a rule of turns is the whole turn.
bool HitFinder::is_in_unit(std::uint32_t pattern, const Rule& rule)
{
    return !unit_.find(pattern).empty() || (rule.within == Scope::turn && matches_in_turn(pattern, turn_, turn_unit_));
}

/// Those whose telling words are there, and then the rest of their words.
std::vector<std::uint32_t> HitFinder::rules_to_try(Unit unit)
{
    std::vector<std::uint32_t> rules;
    const auto try_all = [&](const std::vector<std::uint32_t>& told) {
        for (const std::uint32_t rule : told)
            if (may_match_in_unit(rule, unit))
                rules.push_back(rule);
    };
    try_all(matcher_.telling_.wordless_rules());
    for (const std::uint32_t query : unit_.queries())
        try_all(matcher_.telling_.rules_of(query));
    std::ranges::sort(rules);
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return rules;
}

bool HitFinder::has_rules_to_try(Unit unit)
{
    const auto has_any = [&](const std::vector<std::uint32_t>& told) {
        return std::ranges::any_of(told, [&](std::uint32_t rule) { return may_match_in_unit(rule, unit); });
    };
    return has_any(matcher_.telling_.wordless_rules()) ||
           std::ranges::any_of(unit_.queries(),
                               [&](std::uint32_t query) { return has_any(matcher_.telling_.rules_of(query)); });
}

bool HitFinder::may_match_in_unit(std::uint32_t rule, Unit unit)
{
    return is_of_sentences_[rule] == (unit == Unit::sentence) &&
           unit_.is_possible(matcher_.compiled_.rules[rule].pattern);
}

void HitFinder::try_rule(std::uint32_t index, const DocumentCard& card)
{
    const CompiledRule& compiled = matcher_.compiled_.rules[index];
    const std::vector<UnitMatch>& matches = unit_.find(compiled.pattern);
    if (matches.empty())
        return;
    const Rule& rule = rule_of(matcher_.codebook_, compiled);
    const Code& code = matcher_.codebook_.codes[compiled.code];
    if (!is_said_by(rule.only, *passage_, card) || !is_said_by(code.only, *passage_, card))
        return;
    if (compiled.with && !is_in_unit(*compiled.with, rule))
        return;
    if (compiled.unless && is_in_unit(*compiled.unless, rule))
        return;
    for (const UnitMatch& match : matches) {
        std::vector<TokenSpan> parts = unit_.tokens_of(match);
        if (compiled.is_exception)
            exceptions_[compiled.code].push_back(span_of(parts));
        else
            candidates_[compiled.code].push_back(
                {.rule = compiled.rule, .order = index, .parts = std::move(parts), .ways = match.ways});
    }
}

void HitFinder::choose(std::size_t code, std::vector<Hit>& hits)
{
    std::vector<Candidate>& candidates = candidates_[code];
    std::vector<TokenSpan>& exceptions = exceptions_[code];
    const auto is_excepted = [&](const Candidate& candidate) {
        return std::ranges::any_of(exceptions, [&](TokenSpan span) { return overlap(span, span_of(candidate.parts)); });
    };
    std::erase_if(candidates, is_excepted);
    std::ranges::sort(candidates, {}, [](const Candidate& candidate) {
        const TokenSpan span = span_of(candidate.parts);
        return std::tuple(-static_cast<std::ptrdiff_t>(span.end - span.begin), span.begin, candidate.order,
                          candidate.parts.size());
    });
    std::vector<TokenSpan> taken;
    for (const Candidate& candidate : candidates) {
        const TokenSpan span = span_of(candidate.parts);
        if (std::ranges::any_of(taken, [&](TokenSpan other) { return overlap(span, other); }))
            continue;
        taken.push_back(span);
        Hit hit = hit_of(candidate);
        hit.code = code;
        const Rule& rule = matcher_.codebook_.codes[code].rules[candidate.rule];
        if (!hit.cue || rule.negation != NegationSetting::skip)
            hits.push_back(std::move(hit));
    }
    candidates.clear();
    exceptions.clear();
}

/// The chosen candidate with its polarity.
Hit HitFinder::hit_of(const Candidate& candidate) const
{
    const Rule& rule = rule_of(matcher_.codebook_, matcher_.compiled_.rules[candidate.order]);
    Hit hit{.rule = candidate.rule, .parts = candidate.parts, .polarity = rule.polarity, .ways = candidate.ways};
    if (rule.negation == NegationSetting::ignore)
        return hit;
    const NegationFinding finding = judge(*passage_, candidate.parts);
    if (finding.polarity == Polarity::negated)
        hit.polarity = opposite(rule.polarity);
    else if (finding.polarity == Polarity::unclear)
        hit.polarity = Polarity::unclear;
    hit.cue = finding.cue;
    return hit;
}
}
