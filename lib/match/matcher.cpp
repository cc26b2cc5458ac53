#include "match/matcher.hpp"

#include "match/memory_passage.hpp"
#include "match/only.hpp"
#include "match/turn_matches.hpp"

#include <algorithm>

namespace draad {

Matcher::Matcher(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary,
                 const MatcherSettings& settings)
    : codebook_(codebook), compiled_(compile(codebook, settings.codes)),
      table_(compiled_.queries, lexicon, vocabulary, settings.jobs),
      telling_(codebook, compiled_, table_, settings.passages_of_words),
      is_of_doubt_(static_cast<std::uint32_t>(vocabulary.size()))
{
    for (const std::string_view word : words_of_doubt())
        if (const auto place = vocabulary.find(word))
            is_of_doubt_.add(*place);
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
    MemoryPassage source(passage, matcher_.table_, turn);
    return find(source, card);
}

std::vector<Hit> HitFinder::find(PassageSource& passage, const DocumentCard& card)
{
    passage_ = &passage;
    doubts_.clear();
    parts_.clear();
    const PassageWords& words = passage.words();
    matcher_.telling_.find_telling(words.places, telling_);
    std::span<const std::uint32_t> telling = telling_;
    std::size_t begin = 0;
    for (const std::uint32_t size : words.sentences) {
        const std::size_t end = begin + size;
        std::size_t count = 0;
        while (count < telling.size() && telling[count] < end)
            ++count;
        find_in_unit(Unit::sentence, {begin, end}, telling.first(count), card);
        telling = telling.subspan(count);
        begin = end;
    }
    if (has_passage_rules_)
        find_in_unit(Unit::passage, {0, words.places.size()}, telling_, card);
    std::vector<Hit> hits;
    std::size_t most_hits = 0;
    for (const std::uint32_t code : found_codes_)
        most_hits += candidates_[code].size();
    hits.reserve(most_hits);
    for (const std::uint32_t code : found_codes_) {
        choose(code, hits);
        exceptions_[code].clear();
    }
    found_codes_.clear();
    std::ranges::sort(hits, {}, [](const Hit& hit) { return std::tuple(hit.span().begin, hit.span().end, hit.code); });
    return hits;
}

void HitFinder::find_in_unit(Unit unit, TokenSpan span, std::span<const std::uint32_t> telling,
                             const DocumentCard& card)
{
    find_rules_to_try(unit, span, telling);
    span_of_unit_ = span;
    is_unit_read_ = false;
    for (auto first = told_.begin(); first != told_.end();) {
        const auto next = std::find_if(first, told_.end(), [&](Told told) { return told.rule != first->rule; });
        try_rule({first, next}, card);
        first = next;
    }
}

/// The unit at hand, which many rules do without.
UnitMatches& HitFinder::unit()
{
    if (!is_unit_read_)
        unit_.read(*passage_, span_of_unit_);
    is_unit_read_ = true;
    return unit_;
}

/// Whether a pattern matches in the unit at hand, which for a rule of turns is the whole turn.
bool HitFinder::is_in_unit(std::uint32_t pattern, const Rule& rule)
{
    return !unit().find(pattern).empty() ||
           (rule.within == Scope::turn &&
            matches_in_turn(pattern, passage_->others_of_turn(), matcher_.table_, turn_unit_));
}

/// `telling`: the unit's words that tell of a rule.
void HitFinder::find_rules_to_try(Unit unit, TokenSpan span, std::span<const std::uint32_t> telling)
{
    told_.clear();
    matcher_.telling_.for_each_rule(passage_->words().places, span, telling,
                                    [&](std::uint32_t rule, std::uint32_t word) {
                                        if (is_of_sentences_[rule] == (unit == Unit::sentence))
                                            told_.push_back({.rule = rule, .word = word});
                                    });
    if (told_.size() < 2)
        return;
    std::ranges::sort(told_);
    told_.erase(std::unique(told_.begin(), told_.end()), told_.end());
}

/// For a pattern that is a word, how each of the words that tell of it answers to it; false if they do not all do so by
/// themselves, and the unit must be seen.
bool HitFinder::find_ways_alone(std::uint32_t pattern, std::span<const Told> told)
{
    const PatternNode& node = matcher_.compiled_.nodes[pattern];
    if (node.kind != PatternNode::Kind::word || told.size() > UnitMatches::most_matches)
        return false;
    const std::vector<std::uint32_t>& places = passage_->words().places;
    ways_alone_.clear();
    for (const Told& word : told) {
        const std::optional<MatchWays> ways = matcher_.table_.ways_alone(places[word.word], node.target);
        if (!ways)
            return false;
        ways_alone_.push_back(*ways);
    }
    return true;
}

void HitFinder::try_rule(std::span<const Told> told, const DocumentCard& card)
{
    const std::uint32_t index = told.front().rule;
    const CompiledRule& compiled = matcher_.compiled_.rules[index];
    const bool is_of_words = find_ways_alone(compiled.pattern, told);
    if (!is_of_words && unit().find(compiled.pattern).empty())
        return;
    const Rule& rule = rule_of(matcher_.codebook_, compiled);
    const Code& code = matcher_.codebook_.codes[compiled.code];
    const auto is_by = [&](const Only& only) { return only.empty() || is_said_by(only, passage_->place(), card); };
    if (!is_by(rule.only) || !is_by(code.only))
        return;
    if (compiled.with && !is_in_unit(*compiled.with, rule))
        return;
    if (compiled.unless && is_in_unit(*compiled.unless, rule))
        return;
    if (candidates_[compiled.code].empty() && exceptions_[compiled.code].empty())
        found_codes_.push_back(compiled.code);
    const auto add = [&](TokenSpan span, std::size_t first_part, MatchWays ways) {
        if (compiled.is_exception)
            exceptions_[compiled.code].push_back(span);
        else
            candidates_[compiled.code].push_back({.rule = compiled.rule,
                                                  .order = index,
                                                  .span = span,
                                                  .parts = {first_part, parts_.size()},
                                                  .ways = ways});
    };
    if (is_of_words) {
        for (std::size_t i = 0; i < told.size(); ++i) {
            const TokenSpan word{told[i].word, told[i].word + std::size_t{1}};
            parts_.push_back(word);
            add(word, parts_.size() - 1, ways_alone_[i]);
        }
        return;
    }
    for (const UnitMatch& match : unit().find(compiled.pattern)) {
        const std::size_t first = parts_.size();
        unit().add_tokens(match, parts_);
        add(unit().span_of(match), first, match.ways);
    }
}

void HitFinder::choose(std::size_t code, std::vector<Hit>& hits)
{
    std::vector<Candidate>& candidates = candidates_[code];
    const std::vector<TokenSpan>& exceptions = exceptions_[code];
    const auto is_excepted = [&](const Candidate& candidate) {
        return std::ranges::any_of(exceptions, [&](TokenSpan span) { return overlap(span, candidate.span); });
    };
    std::erase_if(candidates, is_excepted);
    std::ranges::sort(candidates, {}, [](const Candidate& candidate) {
        const TokenSpan span = candidate.span;
        return std::tuple(-static_cast<std::ptrdiff_t>(span.end - span.begin), span.begin, candidate.order,
                          candidate.parts.end - candidate.parts.begin);
    });
    taken_.clear();
    for (const Candidate& candidate : candidates) {
        if (std::ranges::any_of(taken_, [&](TokenSpan other) { return overlap(candidate.span, other); }))
            continue;
        taken_.push_back(candidate.span);
        Hit hit = hit_of(candidate);
        hit.code = code;
        const Rule& rule = matcher_.codebook_.codes[code].rules[candidate.rule];
        if (!hit.cue || rule.negation != NegationSetting::skip)
            hits.push_back(std::move(hit));
    }
    candidates.clear();
}

/// The chosen candidate with its polarity.
Hit HitFinder::hit_of(const Candidate& candidate)
{
    const Rule& rule = rule_of(matcher_.codebook_, matcher_.compiled_.rules[candidate.order]);
    const std::span<const TokenSpan> parts = parts_of(candidate);
    Hit hit{.rule = candidate.rule,
            .parts = {parts.begin(), parts.end()},
            .polarity = rule.polarity,
            .ways = candidate.ways};
    if (rule.negation == NegationSetting::ignore)
        return hit;
    const NegationFinding finding = judge(parts);
    if (finding.polarity == Polarity::negated)
        hit.polarity = opposite(rule.polarity);
    else if (finding.polarity == Polarity::unclear)
        hit.polarity = Polarity::unclear;
    hit.cue = finding.cue;
    return hit;
}

std::span<const TokenSpan> HitFinder::parts_of(const Candidate& candidate) const
{
    return std::span(parts_).subspan(candidate.parts.begin, candidate.parts.end - candidate.parts.begin);
}

/// The sentence that a token stands in, and its number.
std::pair<std::size_t, TokenSpan> HitFinder::sentence_of(std::size_t token) const
{
    const std::vector<std::uint32_t>& sizes = passage_->words().sentences;
    std::size_t number = 0;
    std::size_t begin = 0;
    for (; begin + sizes[number] <= token; ++number)
        begin += sizes[number];
    return {number, {begin, begin + sizes[number]}};
}

/// Which of its words may negate anything, by their places in it; most sentences have none.
void HitFinder::find_doubtful(TokenSpan sentence)
{
    const std::span<const std::uint32_t> places = passage_->words().places;
    doubtful_.clear();
    for (std::size_t i = sentence.begin; i < sentence.end; ++i)
        if (is_known_word(places[i]) ? matcher_.is_of_doubt_.holds(places[i]) : places[i] != no_word)
            doubtful_.push_back(i - sentence.begin);
}

HitFinder::Doubt& HitFinder::doubt_of(std::size_t number, TokenSpan sentence)
{
    doubts_.resize(passage_->words().sentences.size());
    Doubt& doubt = doubts_[number];
    if (doubt.is_known)
        return doubt;
    doubt.is_known = true;
    find_doubtful(sentence);
    if (!doubtful_.empty())
        doubt.judge.emplace(passage_->tokens(sentence), doubtful_);
    return doubt;
}

/// What the sentence says of a hit, in places of the passage.
NegationFinding HitFinder::judge(std::span<const TokenSpan> parts)
{
    const auto [number, sentence] = sentence_of(parts.front().begin);
    Doubt& doubt = doubt_of(number, sentence);
    if (!doubt.judge)
        return {};
    // A hit of a whole paragraph is judged by the sentence that it begins in.
    judged_.clear();
    for (const TokenSpan part : parts)
        if (part.begin < sentence.end)
            judged_.push_back({part.begin - sentence.begin, std::min(part.end, sentence.end) - sentence.begin});
    NegationFinding finding = doubt.judge->judge(judged_);
    if (finding.cue)
        finding.cue = TokenSpan{finding.cue->begin + sentence.begin, finding.cue->end + sentence.begin};
    return finding;
}

}
