#include "speech/people.hpp"

#include "dutch/words/open/person_words.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "speech/attribution/noun_phrase.hpp"
#include "speech/attribution/reporting_sentence.hpp"
#include "speech/attribution/someone.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace draad {

namespace {

enum class Means : std::uint8_t { nobody, man, woman, many };

bool is_plural_verb(std::string_view word)
{
    return word.ends_with("en") || word == "gaan" || word == "staan" || word == "zijn";
}

Means meant_kind(const Reading& reading, const Attribution& attribution)
{
    if (attribution.speaker.size() != 1)
        return Means::nobody;
    const std::size_t index = attribution.speaker.begin;
    const std::string_view word = reading.folded(index);
    if (word == "hij" || word == "ie" || word == "hem")
        return Means::man;
    if (word == "haar")
        return Means::woman;
    if (word == "hen" || word == "hun")
        return Means::many;
    if (word != "ze" && word != "zij")
        return Means::nobody;
    const bool is_plural = attribution.is_plural || is_plural_verb(reading.folded(index + 1)) ||
                           (index > 0 && !reading.starts_sentence(index) && is_plural_verb(reading.folded(index - 1)));
    return is_plural ? Means::many : Means::woman;
}

bool is_plural(const Reading& reading, WordSpan phrase)
{
    for (std::size_t index = phrase.begin; index < phrase.end; ++index) {
        const std::string_view word = reading.folded(index);
        if (word == "van" && index > phrase.begin)
            return index >= 2 && !reading.folded(index - 1).starts_with("een") &&
                   reading.folded(index - 1).ends_with("en");
        if (word == "en")
            return true;
    }
    const std::string_view last = reading.folded(phrase.end - 1);
    const bool may_be_name = reading.is_capitalised(phrase.end - 1) && !is_person_noun(last);
    return !may_be_name && (last.ends_with("en") || last.ends_with('s')) && !is_woman(last) && !is_man(last) &&
           reading.folded(phrase.begin) != "een";
}

template <class Test>
bool has(const Reading& reading, WordSpan phrase, Test is_one)
{
    for (std::size_t index = phrase.begin; index < phrase.end && reading.folded(index) != "van"; ++index)
        if (is_one(reading.folded(index)))
            return true;
    return false;
}

/// The name by which a person is to be shown: the whole one that the document prints.
std::string shown(const Reading& reading, WordSpan phrase)
{
    const std::string_view whole =
        reading.is_capitalised(phrase.end - 1) ? reading.whole_name(phrase.end - 1) : std::string_view();
    return std::string(whole.empty() ? reading.slice(phrase) : whole);
}

bool agrees(const Reading& reading, WordSpan phrase, Means means)
{
    const std::string_view first = reading.folded(phrase.begin);
    const bool is_anyone = stands_for_speaker(first) || reading.folded(phrase.end - 1).starts_with("ander");
    if (first == "geen" || first == "elke" || first == "iedere" || is_anyone)
        return false;
    if (is_plural(reading, phrase) != (means == Means::many))
        return false;
    if (means == Means::man)
        return !has(reading, phrase, is_woman);
    return means != Means::woman || !has(reading, phrase, is_man);
}

/// The words of a passage that are told and not quoted, by sentence.
std::vector<WordSpan> told_sentences(const Reading& reading, std::span<const TextRange> quotations, std::size_t end)
{
    constexpr std::size_t near = 400; // words: no more are read, so that a long passage takes no quadratic time
    std::vector<WordSpan> sentences;
    const std::size_t first = end - std::min(end, near);
    const std::size_t from = end == 0 ? 0 : reading[first].range.begin;
    std::size_t quotation = static_cast<std::size_t>(
        std::ranges::partition_point(quotations, [from](TextRange range) { return range.begin < from; }) -
        quotations.begin());
    quotation -= std::min<std::size_t>(quotation, 1);
    bool begins = true;
    for (std::size_t index = first; index < end; ++index) {
        const std::size_t byte = reading[index].range.begin;
        while (quotation < quotations.size() && quotations[quotation].end <= byte)
            ++quotation;
        if (quotation < quotations.size() && quotations[quotation].begin <= byte) {
            begins = true;
            continue;
        }
        if (begins || reading.starts_sentence(index))
            sentences.push_back({index, index});
        sentences.back().end = index + 1;
        begins = false;
    }
    return sentences;
}

/// The people in a sentence, but for one, who agree with the pronoun: whoever is told of, and whoever is spoken with or
/// about.
std::vector<WordSpan> others_in(const Reading& reading, WordSpan sentence, WordSpan person, Means means)
{
    std::vector<WordSpan> others;
    for (std::size_t index = sentence.begin; index < sentence.end; ++index) {
        if (index >= person.begin && index < person.end)
            continue;
        const WordSpan phrase = noun_phrase_at(reading, index, sentence.end);
        if (phrase.is_empty() || is_bare_pronoun(reading, phrase))
            continue;
        const bool is_place = index > 0 && is_preposition_before_place(reading.folded(index - 1));
        if (is_someone(reading, phrase) && !is_subject_pronoun(reading.folded(index)) && !is_place &&
            agrees(reading, phrase, means) && (person.is_empty() || shown(reading, phrase) != shown(reading, person)))
            others.push_back(phrase);
        index = phrase.end - 1;
    }
    return others;
}

struct Sought {
    std::string name;
    bool is_done = false;
};

/// Looks through sentences from the last to the first for the person meant.
Sought look_back(const Reading& reading, std::span<const WordSpan> sentences, Means means)
{
    constexpr std::size_t furthest = 4;
    for (std::size_t back = 0; back < std::min(furthest, sentences.size()); ++back) {
        const WordSpan sentence = sentences[sentences.size() - 1 - back];
        WordSpan person = person_told_of(reading, sentence.begin, sentence.end);
        if (!person.is_empty() && (is_bare_pronoun(reading, person) || !agrees(reading, person, means)))
            continue;
        std::vector<WordSpan> others = others_in(reading, sentence, person, means);
        if (person.is_empty() && others.size() == 1)
            person = std::exchange(others, {}).front(); // "Ik sprak met een vader. Hij zei"
        if (!person.is_empty() || !others.empty())
            return {.name = others.empty() ? shown(reading, person) : std::string(), .is_done = true};
    }
    return {.name = {}, .is_done = sentences.size() > furthest};
}

}

std::optional<std::string> person_meant(const Narration& narration, const Attribution& attribution)
{
    const Means means = meant_kind(narration.reading, attribution);
    if (means == Means::nobody)
        return std::nullopt;
    Sought found = look_back(narration.reading,
                             told_sentences(narration.reading, narration.quotations, attribution.speaker.begin), means);
    for (std::size_t back = 0; !found.is_done && back < std::min(passages_back, narration.before.size()); ++back) {
        const AnalysedPassage& passage = narration.before[narration.before.size() - 1 - back];
        constexpr std::size_t longest = 2000; // tokens of a paragraph
        if (passage.words.tokens.size() > longest)
            break;
        const Reading reading(passage.text, passage.words, narration.names);
        std::vector<TextRange> quotations;
        for (const Quotation& quotation : passage.quotations)
            quotations.push_back(quotation.range);
        found = look_back(reading, told_sentences(reading, quotations, reading.size()), means);
    }
    return found.name.empty() ? std::nullopt : std::optional(found.name);
}

}
