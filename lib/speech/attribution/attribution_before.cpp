#include "speech/attribution/attribution_before.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/open/introductions.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "speech/attribution/clause_subject.hpp"
#include "speech/attribution/noun_phrase.hpp"
#include "speech/attribution/reporting_sentence.hpp"
#include "speech/attribution/someone.hpp"
#include "speech/attribution/source_phrase.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

bool has(std::string_view gap, char character)
{
    return gap.find(character) != std::string_view::npos;
}

/// The words of a sentence before a quotation, and how they lead to it.
struct Before {
    const Reading& reading;
    std::size_t begin;
    std::size_t end;
    bool has_colon;
};

std::string printed_verb(const Reading& reading, const ClauseVerb& verb)
{
    std::string words(reading.slice({verb.index, verb.index + 1}));
    if (verb.particle)
        words.append(" ").append(reading.slice({*verb.particle, *verb.particle + 1}));
    return words;
}

/// Without a colon the verb must lead straight to the quotation: "zei ze ‘nee’", "zegt tegen haar ‘kom’"; in "zegt dat
/// de ‘klik’ ..." it does not.
bool leads_straight(const Before& before, const ClauseVerb& verb)
{
    const Reading& reading = before.reading;
    if (before.end - verb.index > 6 || (!verb.form->reports && verb.form->lemma != "lezen"))
        return false;
    for (std::size_t index = verb.index + 1; index < before.end; ++index)
        if (reading.folded(index) == "om" || reading.folded(index) == "over" ||
            (begins_other_clause(reading.folded(index)) && reading.folded(index) != "maar") ||
            has(reading.gap_before(index), ','))
            return false;
    const std::string_view last = reading.folded(before.end - 1);
    return last == reading.folded(verb.index) ||
           (!is_determiner_beside_name(last) && !is_preposition_beside_name(last) && !last.ends_with("e")) ||
           stands_for_speaker(last) || reading.is_capitalised(before.end - 1);
}

/// "Ik citeer een vader: ‘…’", "lees ik in de motie ‘…’": whoever reads out is not who said it.
bool reads_out(const Reading& reading, const ClauseVerb& verb, WordSpan subject)
{
    const bool is_form = verb.form->lemma == "citeren" || verb.form->lemma == "lezen" ||
                         verb.form->lemma == "voorlezen" || verb.form->lemma == "aanhalen";
    return is_form && (subject.is_empty() || is_pronoun_of_talk(reading.folded(subject.begin)));
}

/// Who said what is read out: the object of "citeer", the document that is read, or who spoke in the sentence before.
std::optional<Attribution> read_out(const Before& before, const ClauseVerb& verb)
{
    const Reading& reading = before.reading;
    if (auto document = document_in(reading, before.begin, before.end))
        return document;
    Attribution found{.kind = AttributionKind::verb,
                      .speaker = {verb.index, verb.index},
                      .verb = printed_verb(reading, verb),
                      .words = {before.begin, before.end}};
    for (std::size_t index = verb.index + 1; index < before.end; ++index) {
        const WordSpan object = noun_phrase_at(reading, index, before.end, Coordination::joined);
        if (!object.is_empty() && !is_pronoun_of_talk(reading.folded(index)) && may_speak(reading, object)) {
            found.speaker = object;
            return found;
        }
    }
    if (before.begin > 0) {
        const std::size_t begin = sentence_begin(reading, 0, before.begin - 1);
        if (const auto said = speech_in_sentence(reading, begin, before.begin))
            found.speaker = said->speaker;
    }
    return found;
}

/// The subject of the sentence before, for "En daar kunnen zeggen: ‘…’".
WordSpan subject_of_sentence_before(const Reading& reading, std::size_t begin)
{
    if (begin == 0)
        return {begin, begin};
    const std::size_t first = sentence_begin(reading, 0, begin - 1);
    for (std::size_t index = first; index < begin; ++index) {
        const WordSpan phrase = noun_phrase_at(reading, index, begin, Coordination::joined);
        if (is_someone(reading, phrase) && (index == 0 || !is_preposition_beside_name(reading.folded(index - 1))))
            return phrase;
        index = std::max(index, phrase.is_empty() ? index : phrase.end - 1);
    }
    return {begin, begin};
}

/// "En toen ik niets zei: ‘…’": who is silent in a clause of time does not speak after it.
bool tells_silence(const Before& before)
{
    constexpr std::array<std::string_view, 6> denials = {"geen", "niemand", "niet", "niets", "niks", "nooit"};
    const Reading& reading = before.reading;
    const bool is_joined = reading.folded(before.begin) == "en" || reading.folded(before.begin) == "maar";
    const std::size_t first = before.begin + (is_joined ? 1 : 0);
    if (!tells_when_or_why(reading.folded(first)) || find_verb_form(reading.folded(first + 1)) != nullptr)
        return false;
    bool is_denied = false;
    for (std::size_t index = first + 1; index < before.end; ++index) {
        if (has(reading.gap_before(index), ','))
            return false; // the main clause follows: "Toen ik niets zei, vroeg ze: ‘…’"
        is_denied = is_denied || std::ranges::find(denials, reading.folded(index)) != denials.end();
    }
    return is_denied;
}

/// "De motie luidt: ‘…’", "De reactie van Kret luidde: ‘…’"; not "Het antwoord luidde: ‘…’".
bool is_voice(const Reading& reading, WordSpan phrase)
{
    return !phrase.is_empty() &&
           (voice_of(reading, phrase) != phrase || is_document_noun(reading.folded(phrase.end - 1)));
}

std::optional<Attribution> verb_before(const Before& before)
{
    const Reading& reading = before.reading;
    for (std::size_t index = before.end; index-- > before.begin;) {
        const auto verb = clause_verb_at(reading, index, before.end);
        if (!verb || (!before.has_colon && !leads_straight(before, *verb)))
            continue;
        WordSpan speaker = subject_of(reading, *verb, before.begin, before.end);
        if (reads_out(reading, *verb, speaker))
            return read_out(before, *verb);
        if (speaker.is_empty() && !before.has_colon)
            continue; // "Schrijf ‘...’" tells someone what to do
        if (speaker.is_empty())
            speaker = subject_of_sentence_before(reading, before.begin);
        if ((verb->form->lemma == "luiden" || verb->form->lemma == "klinken") && !is_voice(reading, speaker))
            speaker = {index, index};
        return Attribution{.kind = verb->form->reports ? AttributionKind::verb : AttributionKind::subject,
                           .speaker = speaker,
                           .verb = printed_verb(reading, *verb),
                           .is_plural = verb->form->is_plural,
                           .words = {before.begin, before.end}};
    }
    return std::nullopt;
}

/// "Zij wees op de overwegingen van de rechtbank: ‘…’": whose words they are.
std::optional<Attribution> said_by_owner(const Before& before)
{
    const Reading& reading = before.reading;
    for (std::size_t index = before.end; index-- > before.begin;) {
        if (!is_noun_of_saying(reading.folded(index)) || reading.folded(index + 1) != "van")
            continue;
        const WordSpan owner = noun_phrase_at(reading, index + 2, before.end, Coordination::joined);
        if (owner.end != before.end || !may_speak(reading, owner))
            return std::nullopt;
        return Attribution{.kind = AttributionKind::source,
                           .speaker = owner,
                           .verb = std::string(reading.slice({index, index + 1})),
                           .words = {before.begin, before.end}};
    }
    return std::nullopt;
}

/// "Volgens Kret: ‘…’", "Om Kret te citeren: ‘…’", "In de brief staat: ‘…’"; without a colon the source must stand
/// right before the quotation: "Het was, in de woorden van Kret, ‘een ramp’".
std::optional<Attribution> source_before(const Before& before)
{
    auto source = source_in(before.reading, before.begin, before.end);
    if (source && !before.has_colon && source->words.end != before.end)
        source.reset();
    if (!source && before.has_colon)
        source = said_by_owner(before);
    if (!source && before.has_colon)
        source = document_in(before.reading, before.begin, before.end);
    if (source)
        source->words = {before.begin, before.end};
    return source;
}

/// Past what stands before the name of a speaker: "En weer een ander: ‘…’", "Citaat bewoner: ‘…’".
std::size_t skip_to_name(const Before& before)
{
    const Reading& reading = before.reading;
    std::size_t index = before.begin;
    while (index + 1 < before.end && (reading.folded(index) == "en" || reading.folded(index) == "maar" ||
                                      is_adverb_beside_speech(reading.folded(index))))
        ++index;
    const std::string_view label = reading.folded(index);
    const bool is_label = label == "citaat" || label == "quote" || label == "reactie";
    return is_label && index + 1 < before.end && is_plain_gap(reading.gap_before(index + 1)) ? index + 1 : index;
}

/// "Van der Schans: ‘…’", "Anja, moeder van drie kinderen: ‘…’"; not "Voorbeeld: ‘…’".
std::optional<Attribution> label_before(const Before& before)
{
    const Reading& reading = before.reading;
    const WordSpan printed = noun_phrase_at(reading, skip_to_name(before), before.end, Coordination::joined);
    const WordSpan name = voice_of(reading, printed);
    if (name.is_empty() || labels_quotation(reading.folded(name.end - 1)) ||
        labels_quotation(reading.folded(name.begin)))
        return std::nullopt;
    const bool is_whole =
        name.end == before.end || has(reading.gap_before(name.end), ',') || has(reading.gap_before(name.end), '(');
    const bool names = is_someone(reading, name) || reading.is_capitalised(name.end - 1) ||
                       is_group_noun(reading.folded(name.end - 1));
    if (!is_whole || !names)
        return std::nullopt;
    return Attribution{.kind = AttributionKind::label, .speaker = name, .words = {before.begin, before.end}};
}

/// "Wij vertrouwen op het kind: ‘…’": whoever tells the story says so with a verb of speech.
bool tells_of_teller(const Reading& reading, WordSpan name)
{
    return name.size() == 1 && is_pronoun_of_talk(reading.folded(name.begin));
}

/// "Kret knikt: ‘…’": someone does something, and then speaks.
std::optional<Attribution> subject_before(const Before& before)
{
    const Reading& reading = before.reading;
    WordSpan name = voice_of(reading, noun_phrase_at(reading, skip_to_name(before), before.end, Coordination::joined));
    if (name.is_empty() || !is_someone(reading, name))
        name = person_told_of(reading, before.begin, before.end);
    if (name.is_empty() || name.end == before.end || !is_someone(reading, name) || tells_of_teller(reading, name) ||
        tells_of_hearing(reading, before.begin, before.end))
        return std::nullopt;
    return Attribution{.kind = AttributionKind::subject, .speaker = name, .words = {before.begin, before.end}};
}

bool begins_reported_clause(std::string_view word)
{
    return word == "dat" || word == "hoe" || word == "waarom";
}

std::optional<Attribution> found_in(const Before& before)
{
    if (tells_silence(before))
        return std::nullopt;
    if (auto cited = cited_in(before.reading, before.begin, before.end)) {
        cited->words = {before.begin, before.end};
        return cited;
    }
    if (auto found = verb_before(before)) {
        const bool tells_of_saying = found->kind == AttributionKind::verb || !before.has_colon;
        const auto owner = tells_of_saying ? std::nullopt : said_by_owner(before);
        return owner ? owner : found;
    }
    if (auto found = source_before(before))
        return found;
    if (!before.has_colon)
        return std::nullopt;
    if (auto found = label_before(before))
        return found;
    return subject_before(before);
}

}

std::size_t sentence_begin(const Reading& reading, std::size_t begin, std::size_t index)
{
    constexpr std::size_t longest = 120; // words of a sentence that is still read as one
    const std::size_t earliest = index - std::min(index - std::min(begin, index), longest);
    while (index > earliest && !reading.starts_sentence(index))
        --index;
    return index;
}

std::optional<Attribution> attribution_before(const Reading& reading, std::size_t begin, std::size_t mark)
{
    const std::size_t end = reading.first_word_from(mark);
    const std::size_t first = reading.first_word_from(begin);
    if (first >= end)
        return std::nullopt;
    const std::size_t last_end = reading[end - 1].range.end;
    const std::string_view gap = reading.text().substr(last_end, mark - last_end);
    const bool has_colon = has(gap, ':');
    if (!has_colon && (gap.find_first_of(".!?;(") != std::string_view::npos || gap.find("…") != std::string_view::npos))
        return std::nullopt;
    return found_in(
        {.reading = reading, .begin = sentence_begin(reading, first, end - 1), .end = end, .has_colon = has_colon});
}

std::optional<Attribution> attribution_of_part(const Reading& reading, std::size_t begin, std::size_t mark)
{
    const std::size_t end = reading.first_word_from(mark);
    const std::size_t first = reading.first_word_from(begin);
    if (first >= end ||
        !is_plain_gap(reading.text().substr(reading[end - 1].range.end, mark - reading[end - 1].range.end)))
        return std::nullopt;
    const std::size_t sentence = sentence_begin(reading, first, end - 1);
    std::size_t clause = end; // "dat" or "hoe", with nothing after it that begins another clause
    while (clause > sentence && !begins_reported_clause(reading.folded(clause - 1)))
        if (--clause; begins_other_clause(reading.folded(clause)) || has(reading.gap_before(clause + 1), ','))
            return std::nullopt;
    if (clause == sentence)
        return std::nullopt;
    constexpr std::size_t longest = 10; // words from the verb to the clause
    for (std::size_t index = clause - 1; index-- > sentence && clause - index < longest;) {
        const auto verb = clause_verb_at(reading, index, clause - 1);
        if (!verb || !verb->form->reports)
            continue;
        const WordSpan speaker = subject_of(reading, *verb, sentence, clause - 1);
        if (speaker.is_empty() || !may_speak(reading, speaker))
            return std::nullopt;
        return Attribution{.kind = AttributionKind::part,
                           .speaker = speaker,
                           .verb = printed_verb(reading, *verb),
                           .is_plural = verb->form->is_plural,
                           .words = {sentence, end}};
    }
    return std::nullopt;
}

std::optional<Attribution> announced_speaker(const Reading& reading)
{
    const std::string_view gap = reading.gap_before(reading.size());
    if (reading.size() == 0 || !has(gap, ':'))
        return std::nullopt;
    return attribution_before(reading, 0, reading.text().size());
}

}
