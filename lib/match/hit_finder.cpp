#include "match/hit_finder.hpp"

#include "match/match_choice.hpp"
#include "match/only.hpp"
#include "passages/disjoint_spans.hpp"
#include "passages/memory_passage.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace draad {

HitFinder::HitFinder(const Matcher& matcher)
    : matcher_(matcher), negation_(matcher), unit_(matcher.compiled(), matcher.word_table()),
      turn_unit_(matcher.compiled(), matcher.word_table()), candidates_(matcher.codebook().codes.size()),
      exceptions_(matcher.codebook().codes.size())
{
    for (const CompiledRule& rule : matcher.compiled().rules)
        scopes_.push_back(rule_of(matcher.codebook(), rule).within);
    has_passage_rules_ = std::ranges::any_of(scopes_, [](Scope scope) { return scope > Scope::sentence; });
}

std::vector<Hit> HitFinder::find(const AnalysedPassage& passage, const DocumentCard& card,
                                 std::span<const AnalysedPassage> turn, HitObserver* observer)
{
    MemoryPassage source(passage, matcher_.word_table().vocabulary());
    return find(
        source, card, [turn] { return turn; }, observer);
}

std::vector<Hit> HitFinder::find(PassageSource& passage, const DocumentCard& card, OthersOfTurn others_of_turn,
                                 HitObserver* observer)
{
    passage_ = &passage;
    others_of_turn_ = std::move(others_of_turn);
    card_ = &card;
    observer_ = observer;
    negation_.turn_to(passage);
    parts_.clear();
    const PassageWords& words = passage.words();
    matcher_.rule_filter().find_key_words(words.word_ids, key_words_);
    std::span<const std::uint32_t> key_words = key_words_;
    std::size_t begin = 0;
    for (const std::uint32_t size : words.sentences) {
        const std::size_t end = begin + size;
        std::size_t count = 0;
        while (count < key_words.size() && key_words[count] < end)
            ++count;
        find_in_sentence({begin, end}, key_words.first(count));
        key_words = key_words.subspan(count);
        begin = end;
    }
    if (has_passage_rules_)
        find_in_passage();
    std::vector<Hit> hits;
    std::size_t most_hits = 0;
    for (const std::uint32_t code : found_codes_)
        most_hits += candidates_[code].size();
    hits.reserve(most_hits);
    for (const std::uint32_t code : found_codes_)
        choose(code, hits);
    found_codes_.clear();
    std::ranges::sort(hits, {}, [](const Hit& hit) { return std::tuple(hit.span().begin, hit.span().end, hit.code); });
    return hits;
}

void HitFinder::find_in_sentence(TokenSpan sentence, std::span<const std::uint32_t> key_words)
{
    find_rules_to_try(sentence, key_words, Scope::clause, Scope::sentence);
    try_rules({.tokens = sentence}, Scope::sentence, Scope::sentence);
    if (std::ranges::any_of(rule_keys_, [&](RuleKey key) { return scopes_[key.rule] == Scope::clause; }))
        find_in_clauses(sentence);
}

void HitFinder::find_in_clauses(TokenSpan sentence)
{
    const Clauses clauses = find_clauses(passage_->tokens(sentence));
    for (std::size_t clause = 0; clause < clauses.clauses.size(); ++clause)
        try_rules({.tokens = sentence, .clauses = &clauses, .clause = clause}, Scope::clause, Scope::clause);
}

void HitFinder::find_in_passage()
{
    const TokenSpan whole{0, passage_->words().word_ids.size()};
    find_rules_to_try(whole, key_words_, Scope::paragraph, Scope::turn);
    try_rules({.tokens = whole, .is_whole_passage = true}, Scope::paragraph, Scope::turn);
}

/// `key_words`: the indices of the stretch's key words among the words of the passage.
void HitFinder::find_rules_to_try(TokenSpan span, std::span<const std::uint32_t> key_words, Scope narrowest,
                                  Scope broadest)
{
    rule_keys_.clear();
    const auto add = [&](std::uint32_t rule, std::uint32_t word) {
        if (narrowest <= scopes_[rule] && scopes_[rule] <= broadest)
            rule_keys_.push_back({.rule = rule, .word = word});
    };
    if (observer_) {
        for (std::uint32_t rule = 0; rule < scopes_.size(); ++rule)
            add(rule, static_cast<std::uint32_t>(span.begin));
        return;
    }
    matcher_.rule_filter().for_each_rule(passage_->words().word_ids, span, key_words, add);
    if (rule_keys_.size() < 2)
        return;
    std::ranges::sort(rule_keys_);
    rule_keys_.erase(std::unique(rule_keys_.begin(), rule_keys_.end()), rule_keys_.end());
}

/// Tries the rules of these scopes in a unit.
void HitFinder::try_rules(const MatchUnit& unit, Scope narrowest, Scope broadest)
{
    current_ = unit;
    is_unit_read_ = false;
    if (observer_)
        observer_->see_unit(this->unit(), unit.tokens, narrowest);
    for (auto first = rule_keys_.begin(); first != rule_keys_.end();) {
        const auto next = std::find_if(first, rule_keys_.end(), [&](RuleKey key) { return key.rule != first->rule; });
        if (narrowest <= scopes_[first->rule] && scopes_[first->rule] <= broadest)
            try_rule({first, next});
        first = next;
    }
}

/// The current unit, read when it is first asked for, since many rules need no more than their key words.
UnitMatches& HitFinder::unit()
{
    if (!is_unit_read_)
        unit_.read(*passage_, current_);
    is_unit_read_ = true;
    return unit_;
}

/// Whether a pattern matches in the current unit, which for a rule of turns is the whole turn.
bool HitFinder::is_in_unit(std::uint32_t pattern, const Rule& rule)
{
    return !unit().find(pattern).empty() || (rule.within == Scope::turn && is_in_rest_of_turn(pattern));
}

/// Whether a pattern matches in another paragraph of the turn, each taken as one unit.
bool HitFinder::is_in_rest_of_turn(std::uint32_t pattern)
{
    return std::ranges::any_of(others_of_turn_(), [&](const AnalysedPassage& paragraph) {
        MemoryPassage source(paragraph, matcher_.word_table().vocabulary());
        turn_unit_.read(source, {.tokens = {0, paragraph.words.tokens.size()}, .is_whole_passage = true});
        return !turn_unit_.find(pattern).empty();
    });
}

/// Matches a pattern that is a single word with its key words alone, without reading the unit: puts each match in
/// `single_words_`. False if the pattern is another, or if the text must be seen.
bool HitFinder::match_single_word(std::uint32_t pattern, std::span<const RuleKey> keys)
{
    const PatternNode& node = matcher_.compiled().nodes[pattern];
    if (observer_ || node.kind != PatternNode::Kind::word)
        return false;
    const std::vector<std::uint32_t>& word_ids = passage_->words().word_ids;
    single_words_.clear();
    for (const RuleKey& key : keys) {
        const std::optional<MatchTraits> traits =
            matcher_.word_table().match_single_word(word_ids[key.word], node.target);
        if (!traits)
            return false;
        if (current_.has(key.word))
            single_words_.push_back({.word = key.word, .traits = *traits});
    }
    return true;
}

void HitFinder::try_rule(std::span<const RuleKey> keys)
{
    const std::uint32_t rule = keys.front().rule;
    const CompiledRule& compiled = compiled_rule(rule);
    const bool is_of_words = match_single_word(compiled.pattern, keys);
    if (is_of_words ? single_words_.empty() : unit().find(compiled.pattern).empty())
        return;
    if (const std::optional<RuleOutcome> obstacle = obstacle_to(compiled)) {
        if (observer_ && !compiled.is_exception)
            tell_obstacle(compiled, *obstacle);
        return;
    }
    if (candidates_[compiled.code].empty() && exceptions_[compiled.code].empty())
        found_codes_.push_back(compiled.code);
    if (is_of_words)
        add_single_words(rule);
    else
        add_matches(rule);
}

/// Which of the settings of a rule, if any, says that its matches in this unit are no hits.
std::optional<RuleOutcome> HitFinder::obstacle_to(const CompiledRule& compiled)
{
    const Rule& rule = rule_of(matcher_.codebook(), compiled);
    const Code& code = matcher_.codebook().codes[compiled.code];
    const auto is_by = [&](const Only& only) { return only.empty() || is_said_by(only, passage_->header(), *card_); };
    if (!is_by(rule.only) || !is_by(code.only))
        return RuleOutcome::other_speaker;
    if (compiled.with && !is_in_unit(*compiled.with, rule))
        return RuleOutcome::lacks_company;
    if (compiled.unless && is_in_unit(*compiled.unless, rule))
        return RuleOutcome::spoilt;
    return std::nullopt;
}

void HitFinder::add_single_words(std::uint32_t rule)
{
    for (const SingleWord& single : single_words_) {
        const TokenSpan word{single.word, single.word + std::size_t{1}};
        parts_.push_back(word);
        add_match(rule, word, parts_.size() - 1, single.traits);
    }
}

void HitFinder::add_matches(std::uint32_t rule)
{
    const std::vector<UnitMatch>& matches = unit().find(compiled_rule(rule).pattern);
    spans_.clear();
    for (const UnitMatch& match : matches)
        spans_.push_back(unit().span_of(match));
    const std::vector<bool> remains = most_and_tightest(spans_);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const std::size_t first = parts_.size();
        unit().add_tokens(matches[i], parts_);
        if (remains[i] || compiled_rule(rule).is_exception)
            add_match(rule, spans_[i], first, matches[i].traits);
        else if (observer_)
            tell_of_tighter(rule, first, i, remains);
    }
}

void HitFinder::add_match(std::uint32_t rule, TokenSpan span, std::size_t first_part, MatchTraits traits)
{
    const CompiledRule& compiled = compiled_rule(rule);
    if (compiled.is_exception)
        exceptions_[compiled.code].push_back({.rule = rule, .span = span});
    else
        candidates_[compiled.code].push_back(
            {.rule = rule, .span = span, .parts = {first_part, parts_.size()}, .traits = traits});
}

/// Adds the hits of a code: of its candidates those that no exception and no better candidate overlaps.
void HitFinder::choose(std::uint32_t code, std::vector<Hit>& hits)
{
    std::vector<Candidate>& candidates = candidates_[code];
    take_out_excepted(code);
    put_longest_first(candidates);
    taken_.clear();
    for (const Candidate& candidate : candidates) {
        const auto takers = find_overlapping(taken_, candidate.span, &Obstacle::span);
        if (!takers.empty()) {
            const auto size_of = [](const Obstacle& taken) { return taken.span.end - taken.span.begin; };
            tell(candidate, RuleOutcome::overlapped, nullptr,
                 &*std::ranges::max_element(takers.first, takers.last, {}, size_of));
            continue;
        }
        taken_.insert(takers.first, {.rule = candidate.rule, .span = candidate.span});
        Hit hit = hit_of(candidate);
        const Rule& rule = rule_of(matcher_.codebook(), compiled_rule(candidate.rule));
        const bool is_denied = hit.cue && hit.polarity != Polarity::unclear;
        const bool is_skipped = is_denied && rule.negation == NegationSetting::skip;
        tell(candidate, is_skipped ? RuleOutcome::skipped : RuleOutcome::hit, &hit);
        if (!is_skipped)
            hits.push_back(std::move(hit));
    }
    candidates.clear();
    exceptions_[code].clear();
}

void HitFinder::take_out_excepted(std::uint32_t code)
{
    std::erase_if(candidates_[code], [&](const Candidate& candidate) {
        const auto exception = std::ranges::find_if(
            exceptions_[code], [&](const Obstacle& excepted) { return overlap(excepted.span, candidate.span); });
        if (exception == exceptions_[code].end())
            return false;
        tell(candidate, RuleOutcome::excepted, nullptr, &*exception);
        return true;
    });
}

void HitFinder::put_longest_first(std::vector<Candidate>& candidates) const
{
    std::ranges::sort(candidates, {}, [](const Candidate& candidate) {
        const TokenSpan span = candidate.span;
        return std::tuple(-static_cast<std::ptrdiff_t>(span.end - span.begin), span.begin, candidate.rule,
                          candidate.parts.end - candidate.parts.begin);
    });
}

/// The chosen candidate with its polarity.
Hit HitFinder::hit_of(const Candidate& candidate)
{
    const CompiledRule& compiled = compiled_rule(candidate.rule);
    const Rule& rule = rule_of(matcher_.codebook(), compiled);
    const std::span<const TokenSpan> parts = parts_of(candidate);
    Hit hit{.code = compiled.code,
            .rule = compiled.rule,
            .parts = {parts.begin(), parts.end()},
            .polarity = rule.polarity,
            .traits = candidate.traits};
    if (rule.negation == NegationSetting::ignore)
        return hit;
    const NegationFinding finding = negation_.judge(parts);
    if (finding.polarity == Polarity::negated)
        hit.polarity = opposite(rule.polarity);
    else if (finding.polarity == Polarity::unclear)
        hit.polarity = Polarity::unclear;
    hit.cue = finding.cue;
    return hit;
}

const CompiledRule& HitFinder::compiled_rule(std::uint32_t rule) const
{
    return matcher_.compiled().rules[rule];
}

/// Tells the observer of all matches of a rule that one of its settings rules out.
void HitFinder::tell_obstacle(const CompiledRule& compiled, RuleOutcome obstacle)
{
    std::optional<TokenSpan> blocker;
    if (obstacle == RuleOutcome::spoilt)
        if (const std::vector<UnitMatch>& found = unit().find(*compiled.unless); !found.empty())
            blocker = unit().span_of(found.front());
    std::vector<TokenSpan> parts;
    for (const UnitMatch& match : unit().find(compiled.pattern)) {
        parts.clear();
        unit().add_tokens(match, parts);
        observer_->judge({.rule = compiled, .parts = parts, .outcome = obstacle, .blocker = blocker});
    }
}

/// Tells the observer of a match that shares words with others of its rule, which are more or tighter.
void HitFinder::tell_of_tighter(std::uint32_t rule, std::size_t first_part, std::size_t match,
                                const std::vector<bool>& remains)
{
    for (std::size_t i = 0; i < spans_.size(); ++i)
        if (remains[i] && overlap(spans_[i], spans_[match])) {
            const Obstacle tighter{.rule = rule, .span = spans_[i]};
            tell({.rule = rule, .span = spans_[match], .parts = {first_part, parts_.size()}, .traits = {}},
                 RuleOutcome::overlapped, nullptr, &tighter);
            break;
        }
}

/// Tells the observer, if there is one, what became of a candidate.
void HitFinder::tell(const Candidate& candidate, RuleOutcome outcome, const Hit* hit, const Obstacle* obstacle)
{
    if (!observer_)
        return;
    JudgedMatch match{
        .rule = compiled_rule(candidate.rule), .parts = parts_of(candidate), .outcome = outcome, .hit = hit};
    if (obstacle) {
        match.blocker = obstacle->span;
        match.blocking_rule = &compiled_rule(obstacle->rule);
    }
    observer_->judge(match);
}

std::span<const TokenSpan> HitFinder::parts_of(const Candidate& candidate) const
{
    return std::span(parts_).subspan(candidate.parts.begin, candidate.parts.end - candidate.parts.begin);
}

}
