#include "dutch/negation/negation.hpp"

#include "dutch/negation/clause_words.hpp"
#include "dutch/negation/conditions.hpp"
#include "dutch/negation/negation_cues.hpp"
#include "dutch/negation/negation_scope.hpp"
#include "dutch/negation/questions.hpp"
#include "dutch/syntax/clauses.hpp"
#include "dutch/words/conjunctions.hpp"
#include "dutch/words/spoken_spellings.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <vector>

namespace draad {

namespace {

using Runs = std::span<const TokenSpan>;

std::size_t distance(TokenSpan a, TokenSpan b)
{
    return a.end <= b.begin ? b.begin - a.end : a.begin - std::min(a.begin, b.end);
}

/// From a cue to the nearest run of the hit.
std::size_t distance(const FoundCue& cue, Runs hit)
{
    std::size_t nearest = distance(cue.span, hit.front());
    for (const TokenSpan run : hit.subspan(1))
        nearest = std::min(nearest, distance(cue.span, run));
    return nearest;
}

/// The sentence with nie as niet, 'k as ik and so on; nothing if it holds no such word. d'r is haar or er, and stays.
std::vector<FoldedToken> in_usual_spelling(std::span<const FoldedToken> sentence)
{
    std::vector<FoldedToken> usual;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const std::string_view word = usual_spelling(sentence[at].folded);
        if (word.empty() || word == "haar")
            continue;
        if (usual.empty())
            usual.assign(sentence.begin(), sentence.end());
        usual[at].folded = word;
    }
    return usual;
}

std::vector<std::size_t> all_indices(std::span<const FoldedToken> sentence)
{
    std::vector<std::size_t> indices(sentence.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    return indices;
}

/// What governs one hit, by kind; of each kind the nearest to the hit.
struct Governors {
    const FoundCue* above = nullptr;
    const FoundCue* in_clause = nullptr;
    const FoundCue* on_phrase = nullptr;
    const FoundCue* unclear = nullptr;
};

void keep_nearest(const FoundCue*& kept, const FoundCue& cue, Runs hit)
{
    if (kept == nullptr || distance(cue, hit) < distance(*kept, hit))
        kept = &cue;
}

/// How a cue governs the first run of a hit that it governs.
Government government_of_any(std::span<const FoldedToken> sentence, const Clauses& clauses, const FoundCue& cue,
                             Runs hit)
{
    for (const TokenSpan run : hit)
        if (const Government government = government_of(sentence, clauses, cue, run); government != Government::none)
            return government;
    return Government::none;
}

bool has_effect(const FoundCue& cue)
{
    switch (cue.cue->effect) {
    case CueEffect::nothing:
        return false;
    case CueEffect::nothing_in_front:
        return cue.span.begin > 0;
    case CueEffect::unclear_in_front:
        return cue.span.begin == 0;
    case CueEffect::negates:
    case CueEffect::unclear:
        break;
    }
    return true;
}

bool leaves_open(CueEffect effect)
{
    return effect == CueEffect::unclear || effect == CueEffect::unclear_in_front;
}

Governors find_governors(std::span<const FoldedToken> sentence, const Clauses& clauses, std::span<const FoundCue> cues,
                         Runs hit)
{
    Governors found;
    for (const FoundCue& cue : cues) {
        if (!has_effect(cue))
            continue;
        const Government government = government_of_any(sentence, clauses, cue, hit);
        if (government == Government::none)
            continue;
        if (leaves_open(cue.cue->effect) || government == Government::above_unclear)
            keep_nearest(found.unclear, cue, hit);
        else if (government == Government::above)
            keep_nearest(found.above, cue, hit);
        else
            keep_nearest(cue.cue->scope == CueScope::clause ? found.in_clause : found.on_phrase, cue, hit);
    }
    return found;
}

bool is_coordinated(std::span<const FoldedToken> sentence, TokenSpan one, TokenSpan other)
{
    if (sentence[one.begin].folded == "noch" || sentence[other.begin].folded == "noch")
        return true;
    const TokenSpan between =
        one.end <= other.begin ? TokenSpan{one.end, other.begin} : TokenSpan{other.end, one.begin};
    for (std::size_t at = between.begin; at < between.end; ++at)
        if (sentence[at].folded == "en" || sentence[at].folded == "of" || sentence[at].folded == ",")
            return true;
    return false;
}

/// "geen gebrek aan", "nooit zonder", "geen tekort": a phrase cue that another denies.
bool is_denied_phrase(std::span<const FoldedToken> sentence, std::span<const FoundCue> cues, const FoundCue& phrase)
{
    return std::ranges::any_of(cues, [&](const FoundCue& cue) {
        const bool denies = cue.cue->effect == CueEffect::negates && cue.cue->scope == CueScope::phrase;
        return denies && cue.span.end <= phrase.span.begin && phrase.span.begin - cue.span.end <= 1 &&
               !is_coordinated(sentence, cue.span, phrase.span);
    });
}

NegationFinding combine(std::span<const FoldedToken> sentence, std::span<const FoundCue> cues, const Governors& found,
                        Runs hit)
{
    std::size_t negations = found.above != nullptr ? 1 : 0;
    const FoundCue* shown = found.above;
    const FoundCue* phrase = found.on_phrase;
    if (phrase != nullptr && is_denied_phrase(sentence, cues, *phrase))
        phrase = nullptr;
    const bool is_double = found.in_clause && phrase && !is_coordinated(sentence, found.in_clause->span, phrase->span);
    if (!is_double && (found.in_clause || phrase)) {
        ++negations;
        const bool is_phrase = !found.in_clause || (phrase && distance(*phrase, hit) < distance(*found.in_clause, hit));
        shown = is_phrase ? phrase : found.in_clause;
    }
    if (negations % 2 == 0)
        return {};
    return {.polarity = Polarity::negated, .cue = shown->span};
}

/// "zonder vertrouwen kun je niet werken" tells what would be.
bool is_supposed_by_zonder(std::span<const FoldedToken> sentence, const Clauses& clauses, const Governors& found)
{
    const FoundCue* zonder = found.on_phrase;
    if (zonder == nullptr || sentence[zonder->span.begin].folded != "zonder")
        return false;
    const std::size_t clause = clauses.of_token[zonder->span.begin];
    if (clauses.clauses[clause].first != zonder->span.begin)
        return false;
    for (std::size_t at = zonder->span.end; at < sentence.size(); ++at)
        if (clauses.of_token[at] == clause && (sentence[at].folded == "geen" || sentence[at].folded == "niet"))
            return true;
    return false;
}

/// "zonder haar hulp had ik het niet gered": the hulp was there.
bool tells_what_was(std::span<const FoldedToken> sentence, const Clauses& clauses, const FoundCue& zonder)
{
    bool has_was = false;
    for (std::size_t at = zonder.span.end; at < sentence.size(); ++at) {
        const std::string_view word = sentence[at].folded;
        if (clauses.of_token[at] != clauses.of_token[zonder.span.begin])
            continue;
        if (word == "had" || word == "hadden" || (has_was && word.starts_with("ge")))
            return true;
        has_was = has_was || word == "was" || word == "waren";
    }
    return false;
}

}

NegationJudge::NegationJudge(std::span<const FoldedToken> sentence) : NegationJudge(sentence, all_indices(sentence))
{
}

NegationJudge::NegationJudge(std::span<const FoldedToken> sentence, std::span<const std::size_t> doubtful)
    : usual_(in_usual_spelling(sentence)), sentence_(usual_.empty() ? sentence : usual_),
      spelled_(spelled_cues(sentence_, doubtful)),
      may_suppose_(std::ranges::any_of(doubtful, [&](std::size_t at) { return is_supposition(sentence_[at].folded); }))
{
}

NegationFinding NegationJudge::judge(std::span<const TokenSpan> hit)
{
    find_cues_beside(spelled_, hit, cues_);
    const std::optional<TokenSpan> question_mark = find_question_mark(sentence_, hit);
    if (cues_.empty() && !may_suppose_ && !question_mark)
        return {};
    if (!clauses_)
        clauses_ = find_clauses(sentence_);
    if (!question_mark)
        return judge_statement(hit);
    const Question question = read_question({sentence_, *clauses_}, hit, *question_mark);
    switch (question.kind) {
    case QuestionKind::open:
        return {.polarity = Polarity::unclear, .cue = question.mark};
    case QuestionKind::proposing:
        return {};
    case QuestionKind::rhetorical:
        if (judge_statement(hit).polarity == Polarity::affirmed)
            return {.polarity = Polarity::negated, .cue = question.mark};
        return {};
    case QuestionKind::presuming:
        break;
    }
    return judge_statement(hit);
}

/// What the words say of a hit, whatever mark ends them.
NegationFinding NegationJudge::judge_statement(std::span<const TokenSpan> hit) const
{
    if (const auto condition = find_condition({sentence_, *clauses_}, hit.front()))
        return {.polarity = Polarity::unclear, .cue = condition};
    const Governors found = find_governors(sentence_, *clauses_, cues_, hit);
    if (found.unclear != nullptr)
        return {.polarity = Polarity::unclear, .cue = found.unclear->span};
    if (is_supposed_by_zonder(sentence_, *clauses_, found)) {
        const bool was_there = tells_what_was(sentence_, *clauses_, *found.on_phrase);
        return was_there ? NegationFinding{}
                         : NegationFinding{.polarity = Polarity::unclear, .cue = found.on_phrase->span};
    }
    return combine(sentence_, cues_, found, hit);
}

std::vector<std::string_view> words_of_doubt()
{
    const std::span<const std::string_view> cues = first_words_of_cues();
    std::vector<std::string_view> words(cues.begin(), cues.end());
    const std::vector<std::string_view> conjunctions = suppositions();
    words.insert(words.end(), conjunctions.begin(), conjunctions.end());
    for (std::size_t i = 0, count = words.size(); i < count; ++i) {
        const std::vector<std::string_view> spoken = spoken_spellings(words[i]);
        words.insert(words.end(), spoken.begin(), spoken.end());
    }
    return words;
}

NegationFinding judge_negation(std::span<const FoldedToken> sentence, std::span<const TokenSpan> hit)
{
    return NegationJudge(sentence).judge(hit);
}

}
