#include "speech/attribution/attribution.hpp"

#include "dutch/words/open/person_words.hpp"
#include "speech/attribution/clause_subject.hpp"
#include "speech/attribution/noun_phrase.hpp"

namespace draad {

namespace {

template <class Test>
bool names_one_of(const Reading& reading, WordSpan speaker, Test is_one)
{
    for (std::size_t index = speaker.begin; index < speaker.end; ++index)
        if (is_one(reading.folded(index)))
            return true;
    return false;
}

bool agrees(const Reading& reading, const Attribution& pronoun, const Attribution& named)
{
    const std::string_view word = reading.folded(pronoun.speaker.begin);
    if (word == "hij" || word == "ie")
        return !named.is_plural && !names_one_of(reading, named.speaker, is_woman);
    if (word == "zij" || word == "ze")
        return pronoun.is_plural == named.is_plural &&
               (named.is_plural || !names_one_of(reading, named.speaker, is_man));
    return false; // I, we and you point to whoever tells
}

}

WordSpan resolve_pronoun(const Reading& reading, const Attribution& attribution, const Attribution& before)
{
    if (!is_bare_pronoun(reading, attribution.speaker) || before.speaker.is_empty() ||
        is_bare_pronoun(reading, before.speaker))
        return attribution.speaker;
    return agrees(reading, attribution, before) ? before.speaker : attribution.speaker;
}

std::optional<Attribution> speech_in_sentence(const Reading& reading, std::size_t begin, std::size_t end)
{
    for (std::size_t index = begin; index < end; ++index) {
        const auto verb = clause_verb_at(reading, index, end);
        if (!verb || !verb->form->reports)
            continue;
        const WordSpan subject = subject_of(reading, *verb, begin, end);
        if (is_someone(reading, subject) && subject.end <= end)
            return Attribution{.speaker = subject,
                               .verb = std::string(reading.slice({index, index + 1})),
                               .is_plural = verb->form->is_plural,
                               .words = {begin, end}};
    }
    return std::nullopt;
}

}
