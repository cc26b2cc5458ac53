#include "match/matcher.hpp"

#include "dutch/negation.hpp"
#include "match/only.hpp"
#include "match/turn_matches.hpp"

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

/// The sentence that a token stands in.
TokenSpan sentence_of(const TokenizedText& words, std::size_t token)
{
    const auto after = std::ranges::upper_bound(words.sentences, token, {}, &TokenSpan::begin);
    return *std::prev(after);
}

/// What the sentence says of a hit, in places of the passage.
NegationFinding judge(const AnalysedPassage& passage, std::vector<TokenSpan> parts)
{
    const TokenSpan sentence = sentence_of(passage.words, parts.front().begin);
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

Matcher::Matcher(const Codebook& codebook, const Lexicon& lexicon, std::span<const std::string> vocabulary,
                 unsigned jobs)
    : codebook_(codebook), compiled_(compile(codebook)), table_(compiled_.queries, lexicon, vocabulary, jobs),
      rules_of_node_(compiled_.nodes.size())
{
    for (std::uint32_t i = 0; i < compiled_.rules.size(); ++i)
        rules_of_node_[compiled_.rules[i].pattern].push_back(i);
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
    has_passage_rules_ = std::ranges::any_of(matcher.compiled_.rules, [&](const CompiledRule& rule) {
        return rule_of(matcher.codebook_, rule).within != Scope::sentence;
    });
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

void HitFinder::find_in_unit(Unit unit, const DocumentCard& card)
{
    for (const std::uint32_t rule : rules_to_try()) {
        const bool is_of_sentences =
            rule_of(matcher_.codebook_, matcher_.compiled_.rules[rule]).within == Scope::sentence;
        if (is_of_sentences == (unit == Unit::sentence))
            try_rule(rule, card);
    }
}

/// Whether a pattern matches in the unit at hand, which for a rule of turns is the whole turn.
bool HitFinder::is_in_unit(std::uint32_t pattern, const Rule& rule)
{
    return !unit_.find(pattern).empty() || (rule.within == Scope::turn && matches_in_turn(pattern, turn_, turn_unit_));
}

std::vector<std::uint32_t> HitFinder::rules_to_try() const
{
    std::vector<std::uint32_t> rules;
    for (const std::uint32_t node : unit_.possible())
        for (const std::uint32_t rule : matcher_.rules_of_node_[node])
            rules.push_back(rule);
    std::ranges::sort(rules);
    return rules;
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
