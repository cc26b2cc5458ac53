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
      filter_(codebook, compiled_, table_, settings.passages_of_words),
      is_of_doubt_(static_cast<std::uint32_t>(vocabulary.size()))
{
    for (const std::string_view word : words_of_doubt())
        if (const auto word_id = vocabulary.find(word))
            is_of_doubt_.add(*word_id);
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
    matcher_.filter_.find_key_words(words.word_ids, key_words_);
    std::span<const std::uint32_t> key_words = key_words_;
    std::size_t begin = 0;
    for (const std::uint32_t size : words.sentences) {
        const std::size_t end = begin + size;
        std::size_t count = 0;
        while (count < key_words.size() && key_words[count] < end)
            ++count;
        find_in_unit(Unit::sentence, {begin, end}, key_words.first(count), card);
        key_words = key_words.subspan(count);
        begin = end;
    }
    if (has_passage_rules_)
        find_in_unit(Unit::passage, {0, words.word_ids.size()}, key_words_, card);
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

void HitFinder::find_in_unit(Unit unit, TokenSpan span, std::span<const std::uint32_t> key_words,
                             const DocumentCard& card)
{
    find_rules_to_try(unit, span, key_words);
    span_of_unit_ = span;
    is_unit_read_ = false;
    for (auto first = rule_keys_.begin(); first != rule_keys_.end();) {
        const auto next = std::find_if(first, rule_keys_.end(), [&](RuleKey key) { return key.rule != first->rule; });
        try_rule({first, next}, card);
        first = next;
    }
}

/// The current unit, read when it is first asked for, since many rules need no more than their key words.
UnitMatches& HitFinder::unit()
{
    if (!is_unit_read_)
        unit_.read(*passage_, span_of_unit_);
    is_unit_read_ = true;
    return unit_;
}

/// Whether a pattern matches in the current unit, which for a rule of turns is the whole turn.
bool HitFinder::is_in_unit(std::uint32_t pattern, const Rule& rule)
{
    return !unit().find(pattern).empty() ||
           (rule.within == Scope::turn &&
            matches_in_turn(pattern, passage_->others_of_turn(), matcher_.table_, turn_unit_));
}

/// `key_words`: the indices of the unit's key words among the words of the passage.
void HitFinder::find_rules_to_try(Unit unit, TokenSpan span, std::span<const std::uint32_t> key_words)
{
    rule_keys_.clear();
    matcher_.filter_.for_each_rule(passage_->words().word_ids, span, key_words,
                                   [&](std::uint32_t rule, std::uint32_t word) {
                                       if (is_of_sentences_[rule] == (unit == Unit::sentence))
                                           rule_keys_.push_back({.rule = rule, .word = word});
                                   });
    if (rule_keys_.size() < 2)
        return;
    std::ranges::sort(rule_keys_);
    rule_keys_.erase(std::unique(rule_keys_.begin(), rule_keys_.end()), rule_keys_.end());
}

/// Matches a pattern that is a single word with its key words alone, without reading the unit: puts the traits of each
/// match in `single_word_traits_`. False if the pattern is another, or if the text must be seen.
bool HitFinder::match_single_word(std::uint32_t pattern, std::span<const RuleKey> keys)
{
    const PatternNode& node = matcher_.compiled_.nodes[pattern];
    if (node.kind != PatternNode::Kind::word || keys.size() > UnitMatches::most_matches)
        return false;
    const std::vector<std::uint32_t>& word_ids = passage_->words().word_ids;
    single_word_traits_.clear();
    for (const RuleKey& key : keys) {
        const std::optional<MatchTraits> traits = matcher_.table_.match_single_word(word_ids[key.word], node.target);
        if (!traits)
            return false;
        single_word_traits_.push_back(*traits);
    }
    return true;
}

void HitFinder::try_rule(std::span<const RuleKey> keys, const DocumentCard& card)
{
    const std::uint32_t index = keys.front().rule;
    const CompiledRule& compiled = matcher_.compiled_.rules[index];
    const bool is_of_words = match_single_word(compiled.pattern, keys);
    if (!is_of_words && unit().find(compiled.pattern).empty())
        return;
    const Rule& rule = rule_of(matcher_.codebook_, compiled);
    const Code& code = matcher_.codebook_.codes[compiled.code];
    const auto is_by = [&](const Only& only) { return only.empty() || is_said_by(only, passage_->header(), card); };
    if (!is_by(rule.only) || !is_by(code.only))
        return;
    if (compiled.with && !is_in_unit(*compiled.with, rule))
        return;
    if (compiled.unless && is_in_unit(*compiled.unless, rule))
        return;
    if (candidates_[compiled.code].empty() && exceptions_[compiled.code].empty())
        found_codes_.push_back(compiled.code);
    const auto add = [&](TokenSpan span, std::size_t first_part, MatchTraits traits) {
        if (compiled.is_exception)
            exceptions_[compiled.code].push_back(span);
        else
            candidates_[compiled.code].push_back({.rule = compiled.rule,
                                                  .order = index,
                                                  .span = span,
                                                  .parts = {first_part, parts_.size()},
                                                  .traits = traits});
    };
    if (is_of_words) {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const TokenSpan word{keys[i].word, keys[i].word + std::size_t{1}};
            parts_.push_back(word);
            add(word, parts_.size() - 1, single_word_traits_[i]);
        }
        return;
    }
    for (const UnitMatch& match : unit().find(compiled.pattern)) {
        const std::size_t first = parts_.size();
        unit().add_tokens(match, parts_);
        add(unit().span_of(match), first, match.traits);
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
        const bool is_denied = hit.cue && hit.polarity != Polarity::unclear;
        if (!is_denied || rule.negation != NegationSetting::skip)
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
            .traits = candidate.traits};
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

/// Gathers the words of a sentence that may negate anything, by their indices in it; most sentences have none.
void HitFinder::find_doubtful(TokenSpan sentence)
{
    const std::span<const std::uint32_t> word_ids = passage_->words().word_ids;
    doubtful_.clear();
    for (std::size_t i = sentence.begin; i < sentence.end; ++i)
        if (is_known_word(word_ids[i]) ? matcher_.is_of_doubt_.holds(word_ids[i]) : word_ids[i] != no_word)
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

/// Whether the sentence negates a hit, and by which words of the passage.
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
