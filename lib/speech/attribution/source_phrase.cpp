#include "speech/attribution/source_phrase.hpp"

#include "dutch/words/determiners.hpp"
#include "dutch/words/open/introductions.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "speech/attribution/attribution_verbs.hpp"
#include "speech/attribution/noun_phrase.hpp"
#include "speech/attribution/someone.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

template <std::size_t count>
bool is_one_of(std::string_view word, const std::array<std::string_view, count>& words)
{
    return std::ranges::find(words, word) != words.end();
}

constexpr std::array<std::string_view, 10> forms_of_reading = {"gelezen", "las",   "lazen", "lees",  "leest",
                                                               "lezen",   "staan", "staat", "stond", "stonden"};
constexpr std::array<std::string_view, 4> ends_of_citing = {"aanhalen", "citeren", "parafraseren", "spreken"};

/// "Kret", "een huisarts", "hem": a name as it stands behind a preposition, where a pronoun is an object.
WordSpan object_at(const Reading& reading, std::size_t begin, std::size_t end)
{
    const std::string_view word = reading.folded(begin);
    const bool is_pronoun = word == "hem" || word == "hen" || (word == "haar" && !reading.is_capitalised(begin + 1));
    const WordSpan phrase = noun_phrase_at(reading, begin, end, Coordination::joined);
    if (is_pronoun && (phrase.size() <= 1 || !is_someone(reading, phrase)))
        return {begin, begin + 1};
    return phrase;
}

Attribution sourced(const Reading& reading, WordSpan speaker, std::size_t verb, WordSpan words)
{
    return {.kind = AttributionKind::source,
            .speaker = speaker,
            .verb = std::string(reading.slice({verb, verb + 1})),
            .words = words};
}

/// "wat Kret betreft", "wat mij betreft"
std::optional<Attribution> concerning_at(const Reading& reading, std::size_t index, std::size_t end)
{
    const WordSpan speaker = object_at(reading, index + 1, end);
    if (reading.folded(index) != "wat" || speaker.is_empty() || reading.folded(speaker.end) != "betreft")
        return std::nullopt;
    return sourced(reading, speaker, speaker.end, {index, speaker.end + 1});
}

/// "om Kret te citeren", "om met Kret te spreken", "om Kret aan te halen"
std::optional<Attribution> citing_at(const Reading& reading, std::size_t index, std::size_t end)
{
    if (reading.folded(index) != "om")
        return std::nullopt;
    const std::size_t first = reading.folded(index + 1) == "met" ? index + 2 : index + 1;
    const WordSpan speaker = object_at(reading, first, end);
    std::size_t verb = speaker.end;
    if (reading.folded(verb) == "aan" || reading.folded(verb) == "nogmaals")
        ++verb;
    const bool cites = reading.folded(verb) == "te" &&
                       (is_one_of(reading.folded(verb + 1), ends_of_citing) || reading.folded(verb + 1) == "halen");
    if (speaker.is_empty() || !cites || verb + 1 >= end)
        return std::nullopt;
    return sourced(reading, speaker, verb + 1, {index, verb + 2});
}

/// "in de woorden van Kret", "in de ogen van Kret"
std::optional<Attribution> words_of_at(const Reading& reading, std::size_t index, std::size_t end)
{
    const std::string_view noun = reading.folded(index);
    if ((noun != "woorden" && noun != "ogen") || reading.folded(index + 1) != "van" || index == 0 ||
        reading.folded(index - 1) != "de")
        return std::nullopt;
    const WordSpan speaker = object_at(reading, index + 2, end);
    if (speaker.is_empty())
        return std::nullopt;
    return sourced(reading, speaker, index, {index, speaker.end});
}

std::optional<Attribution> according_at(const Reading& reading, std::size_t index, std::size_t end)
{
    if (reading.folded(index) != "volgens" && reading.folded(index) != "aldus")
        return std::nullopt;
    const WordSpan speaker = object_at(reading, index + 1, end);
    const bool is_pronoun = speaker.size() == 1 && stands_for_hearer(reading.folded(speaker.begin));
    if (speaker.is_empty() || find_verb_form(reading.folded(index + 1)) != nullptr ||
        (!is_pronoun && !may_speak(reading, speaker)))
        return std::nullopt;
    return sourced(reading, speaker, index, {index, speaker.end});
}

/// "in de brief van de wethouder", "in uw beleidsnota 2025": the words of the document, if it is one.
WordSpan document_at(const Reading& reading, std::size_t index, std::size_t end)
{
    const std::string_view word = reading.folded(index);
    if (word != "in" && word != "op" && word != "uit")
        return {index, index};
    const WordSpan phrase = noun_phrase_at(reading, index + 1, end);
    for (std::size_t at = phrase.begin; at < phrase.end && reading.folded(at) != "van"; ++at)
        if (is_document_noun(reading.folded(at)))
            return phrase;
    return {index, index};
}

}

std::optional<Attribution> source_in(const Reading& reading, std::size_t begin, std::size_t end)
{
    for (std::size_t index = begin; index < end; ++index)
        for (const auto find : {according_at, concerning_at, citing_at, words_of_at})
            if (auto found = find(reading, index, end))
                return found;
    return std::nullopt;
}

std::optional<Attribution> cited_in(const Reading& reading, std::size_t begin, std::size_t end)
{
    for (std::size_t index = begin; index < end; ++index)
        if (auto found = citing_at(reading, index, end))
            return found;
    return std::nullopt;
}

std::optional<Attribution> document_in(const Reading& reading, std::size_t begin, std::size_t end)
{
    std::size_t verb = begin;
    while (verb < end && !is_one_of(reading.folded(verb), forms_of_reading))
        ++verb;
    if (verb == end)
        return std::nullopt;
    for (std::size_t index = begin; index < end; ++index)
        if (const WordSpan document = document_at(reading, index, end); !document.is_empty())
            return sourced(reading, document, verb, {begin, end});
    return std::nullopt;
}

bool is_form_of_reading(std::string_view folded)
{
    return is_one_of(folded, forms_of_reading);
}

WordSpan voice_of(const Reading& reading, WordSpan phrase)
{
    for (std::size_t index = phrase.begin; index < phrase.end; ++index) {
        const std::string_view word = reading.folded(index);
        if (!is_noun_of_saying(word) && !labels_quotation(word))
            continue;
        if (index + 1 >= phrase.end)
            return phrase.size() <= 3 ? WordSpan{phrase.end, phrase.end} : phrase;
        return reading.folded(index + 1) == "van" ? WordSpan{index + 2, phrase.end} : phrase;
    }
    return phrase;
}

}
