#include "speech/attribution/attribution_after.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "speech/attribution/clause_subject.hpp"
#include "speech/attribution/noun_phrase.hpp"
#include "speech/attribution/someone.hpp"
#include "speech/attribution/source_phrase.hpp"
#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

/// What may come between a quotation and its verb: "zo vertelt Kret", "dan vraagt ze", "Dat zegt Kret".
bool is_leader(std::string_view word)
{
    return leads_to_speaker(word) || word == "dat" || word == "dit" || word == "en";
}

bool has_any(std::string_view gap, std::string_view characters)
{
    return gap.find_first_of(characters) != std::string_view::npos;
}

bool ends_sentence(std::string_view gap)
{
    return has_any(gap, ".!?") || gap.find("…") != std::string_view::npos;
}

bool has_dash(std::string_view gap)
{
    return gap.find("–") != std::string_view::npos || gap.find("—") != std::string_view::npos ||
           gap.find(" - ") != std::string_view::npos || gap.find("\n-") != std::string_view::npos ||
           gap.find(" -- ") != std::string_view::npos;
}

/// What follows a quotation, up to the next one.
struct After {
    const Reading& reading;
    /// The bytes between the quotation and its first word.
    std::string_view gap;
    std::size_t first;
    std::size_t end;
    /// Whether the quotation itself ends a sentence: ‘Kom!’
    bool is_after_stop = false;
};

Attribution made(AttributionKind kind, WordSpan speaker, std::string verb, bool is_plural, std::size_t first)
{
    return {.kind = kind,
            .speaker = speaker,
            .verb = std::move(verb),
            .is_plural = is_plural,
            .words = {first, std::max(speaker.end, first + 1)}};
}

/// "aldus Kret", "volgens Kret", "zo Kret", "in de woorden van Kret".
std::optional<Attribution> source_after(const After& after)
{
    const Reading& reading = after.reading;
    std::size_t index = after.first;
    if (reading.folded(index) == "zo" && find_verb_form(reading.folded(index + 1)) == nullptr) {
        const WordSpan speaker = noun_phrase_at(reading, index + 1, after.end, Coordination::joined);
        return is_someone(reading, speaker) ? std::optional(made(AttributionKind::source, speaker, "zo", false, index))
                                            : std::nullopt;
    }
    if (reading.folded(index) != "aldus" && reading.folded(index) != "volgens" && reading.folded(index) != "dixit")
        return std::nullopt;
    const WordSpan speaker = noun_phrase_at(reading, index + 1, after.end, Coordination::joined);
    if (speaker.is_empty() || find_verb_form(reading.folded(index + 1)) != nullptr || !may_speak(reading, speaker))
        return std::nullopt;
    Attribution found =
        made(AttributionKind::source, speaker, std::string(reading.slice({index, index + 1})), false, index);
    const bool is_whole = speaker.end >= after.end || reading.starts_sentence(speaker.end);
    found.is_next_sentence = ends_sentence(after.gap) && reading.is_capitalised(index) && !is_whole;
    return found;
}

/// "Dat zijn niet mijn woorden, maar de woorden van Kret", "Dit was de reactie van een moeder": the last noun of saying
/// of the sentence names who it is.
std::optional<Attribution> words_of_after(const After& after)
{
    const Reading& reading = after.reading;
    const std::string_view first = reading.folded(after.first);
    if ((first != "dat" && first != "dit" && first != "het") ||
        !accompanies_verb_of_speech(reading.folded(after.first + 1)))
        return std::nullopt;
    constexpr std::size_t longest = 14;
    std::optional<Attribution> found;
    for (std::size_t index = after.first + 2; index + 1 < std::min(after.end, after.first + longest); ++index) {
        if (reading.starts_sentence(index))
            break;
        if (!is_noun_of_saying(reading.folded(index)) || reading.folded(index + 1) != "van")
            continue;
        const WordSpan speaker = noun_phrase_at(reading, index + 2, after.end, Coordination::joined);
        if (!speaker.is_empty())
            found = made(AttributionKind::source, speaker, std::string(reading.slice({index, index + 1})), false,
                         after.first);
    }
    if (found)
        found->is_next_sentence = true;
    return found;
}

/// "in de woorden van Kret", "om met Kret te spreken": in the quotation's own sentence, right behind it.
std::optional<Attribution> source_phrase_after(const After& after)
{
    const std::string_view first = after.reading.folded(after.first);
    if (ends_sentence(after.gap) || (first != "in" && first != "met" && first != "om" && first != "wat"))
        return std::nullopt;
    auto found = source_in(after.reading, after.first, after.end);
    return found && found->words.begin <= after.first + 2 ? found : std::nullopt;
}

/// "staat er in het rapport", "lezen we in de brief": in the quotation's own sentence, right behind it.
std::optional<Attribution> document_after(const After& after)
{
    const Reading& reading = after.reading;
    if (ends_sentence(after.gap) || !has_any(after.gap, ",") || reading.is_capitalised(after.first))
        return std::nullopt; // "De aanpak ‘…’ staat in het rapport" has a title
    std::size_t end = after.first + 1;
    while (end < after.end && !reading.starts_sentence(end) && is_plain_gap(reading.gap_before(end)))
        ++end;
    auto found = document_in(reading, after.first, after.first + 1 < end ? end : after.first);
    return found && is_form_of_reading(reading.folded(after.first)) ? found : std::nullopt;
}

/// "was de reactie van Kret", "is de oproep van de jongeren".
std::optional<Attribution> noun_after(const After& after)
{
    const Reading& reading = after.reading;
    const std::string_view verb = reading.folded(after.first);
    if (verb != "is" && verb != "was" && verb != "luidt" && verb != "luidde")
        return std::nullopt;
    for (std::size_t index = after.first + 1; index + 2 < std::min(after.end, after.first + 5); ++index) {
        if (!is_noun_of_saying(reading.folded(index)) || reading.folded(index + 1) != "van")
            continue;
        const WordSpan speaker = noun_phrase_at(reading, index + 2, after.end, Coordination::joined);
        if (!speaker.is_empty())
            return made(AttributionKind::source, speaker, std::string(reading.slice({index, index + 1})), false,
                        after.first);
    }
    return std::nullopt;
}

/// "monter" in "zegt monter de buurman": a word without article that is no name, no person and no plural.
bool is_bare_word(const Reading& reading, WordSpan phrase, const ClauseVerb& verb)
{
    if (phrase.size() != 1 || reading.is_capitalised(phrase.begin) || is_someone(reading, phrase) ||
        is_determiner_beside_name(reading.folded(phrase.begin)))
        return false;
    return !verb.form->is_plural || !may_speak(reading, phrase);
}

/// The subject behind the verb, past adverbs and the one who is spoken to: "zei toen de moeder", "vraagt me een
/// vriend".
WordSpan subject_beside(const After& after, const ClauseVerb& verb)
{
    const Reading& reading = after.reading;
    const WordSpan nobody{verb.index + 1, verb.index + 1};
    if (verb.form->lemma == "luiden" || verb.form->lemma == "klinken") {
        if (reading.folded(verb.index + 1) == "het" && reading.folded(verb.index + 2) == "bij")
            return noun_phrase_at(reading, verb.index + 3, after.end); // "klinkt het bij ouders"
        // "klinkt het", "luidt het antwoord"; but "luidt de reactie van Kret", "luidt een van de reacties"
        const WordSpan noun = noun_phrase_at(reading, verb.index + 1, after.end);
        const bool is_voice = (voice_of(reading, noun) != noun && noun.size() > 2) ||
                              (noun.size() > 3 && reading.folded(noun.begin + 1) == "van");
        return is_voice ? noun : nobody;
    }
    const Coordination coordination = verb.form->is_plural ? Coordination::joined : Coordination::none;
    for (std::size_t at = verb.index + 1; at < std::min(after.end, verb.index + 4); ++at) {
        if (!is_plain_gap(reading.gap_before(at)))
            break;
        const WordSpan phrase = noun_phrase_at(reading, at, after.end, coordination);
        if (!phrase.is_empty() && !is_bare_word(reading, phrase, verb))
            return phrase;
        if (phrase.is_empty() && !is_adverb_beside_speech(reading.folded(at)) && !stands_for_hearer(reading.folded(at)))
            break;
    }
    return nobody;
}

/// A verb that the table does not know, in the place of one: "‘Kom!’ wenkte Kret", "‘Dag’, groet ze".
std::optional<Attribution> unknown_verb_after(const After& after)
{
    const Reading& reading = after.reading;
    const std::string_view word = reading.folded(after.first);
    const bool looks_finite = word.ends_with("de") || word.ends_with("te") || word.ends_with('t');
    if (!looks_finite || word.size() < 4 || reading.is_capitalised(after.first) || ends_sentence(after.gap) ||
        accompanies_verb_of_speech(word) || is_adverb_beside_speech(word) || is_preposition_beside_name(word) ||
        is_determiner_beside_name(word) || begins_other_clause(word))
        return std::nullopt;
    if (after.first + 1 >= after.end || !is_plain_gap(reading.gap_before(after.first + 1)))
        return std::nullopt;
    const WordSpan speaker = noun_phrase_at(reading, after.first + 1, after.end);
    if (!is_someone(reading, speaker))
        return std::nullopt;
    return made(AttributionKind::subject, speaker, std::string(reading.slice({after.first, after.first + 1})), false,
                after.first);
}

/// "zegt Kret", "zei toen de moeder", "legt ze uit", "zo vertelt Kret".
std::optional<Attribution> verb_after(const After& after)
{
    const Reading& reading = after.reading;
    std::size_t index = after.first;
    while (index < after.end && is_leader(reading.folded(index)) && index < after.first + 2 &&
           find_verb_form(reading.folded(index)) == nullptr)
        ++index;
    const auto verb = clause_verb_at(reading, index, after.end);
    if (!verb || !verb->form->is_finite)
        return std::nullopt;
    const bool sounds = verb->form->lemma == "luiden" || verb->form->lemma == "klinken";
    if (sounds && !is_determiner_beside_name(reading.folded(index + 1)) && reading.folded(index + 1) != "er")
        return std::nullopt; // "‘Eigen regie’ klinkt mooi"
    const bool is_next_sentence = ends_sentence(after.gap) || reading.is_capitalised(after.first);
    if (is_next_sentence && (index == after.first || !verb->form->reports) && reading.is_capitalised(index) &&
        (ends_sentence(after.gap) || after.is_after_stop))
        return std::nullopt; // "‘…’. Denk daar eens aan" is an imperative
    const WordSpan speaker = subject_beside(after, *verb);
    if (speaker.is_empty() && is_next_sentence)
        return std::nullopt;
    std::string words(reading.slice({index, index + 1}));
    if (verb->particle)
        words.append(" ").append(reading.slice({*verb->particle, *verb->particle + 1}));
    Attribution found = made(AttributionKind::verb, speaker, std::move(words), verb->form->is_plural, after.first);
    found.is_next_sentence = is_next_sentence;
    return found;
}

/// "‘…’ – Kret, gezinswerker" and "‘…’ (Kret, 16 jaar)": who, and nothing more.
std::optional<Attribution> signature_after(const After& after)
{
    const Reading& reading = after.reading;
    const bool is_bracketed = has_any(after.gap, "(");
    if (!is_bracketed && !has_dash(after.gap))
        return std::nullopt;
    const WordSpan speaker = noun_phrase_at(reading, after.first, after.end, Coordination::joined);
    if (!is_someone(reading, speaker) && !(reading.is_capitalised(after.first) && !speaker.is_empty()))
        return std::nullopt;
    const std::string_view rest = reading.gap_before(speaker.end);
    const bool is_whole = speaker.end == reading.size() || (is_bracketed && has_any(rest, "),")) ||
                          rest.find(',') == 0 || rest.find('\n') != std::string_view::npos ||
                          rest.find('(') != std::string_view::npos;
    return is_whole ? std::optional(made(AttributionKind::signature, speaker, "", false, after.first)) : std::nullopt;
}

}

std::optional<Attribution> attribution_after(const Reading& reading, std::size_t begin, std::size_t limit)
{
    const std::size_t first = reading.first_word_from(begin);
    const std::size_t end = reading.first_word_from(limit);
    if (first >= end)
        return std::nullopt;
    const std::size_t gap_end = reading[first].range.begin;
    const After after{.reading = reading,
                      .gap = reading.text().substr(begin, gap_end - begin),
                      .first = first,
                      .end = end,
                      .is_after_stop =
                          first > 0 && ends_sentence(reading.text().substr(reading[first - 1].range.end,
                                                                           begin - reading[first - 1].range.end))};
    if (auto found = signature_after(after))
        return found;
    if (has_any(after.gap, ":;("))
        return std::nullopt;
    if (auto found = source_after(after))
        return found;
    if (auto found = source_phrase_after(after))
        return found;
    if (auto found = document_after(after))
        return found;
    if (auto found = words_of_after(after))
        return found;
    if (auto found = noun_after(after))
        return found;
    if (auto found = verb_after(after))
        return found;
    return unknown_verb_after(after);
}

std::optional<Attribution> attribution_around(const Reading& reading, TextRange quotation, std::size_t clause_begin,
                                              std::size_t limit)
{
    const std::size_t end = reading.first_word_from(limit);
    std::size_t index = reading.first_word_from(quotation.end);
    if (index < end && (reading.folded(index) == "te" || accompanies_verb_of_speech(reading.folded(index))))
        ++index;
    if (index >= end ||
        !is_plain_gap(reading.text().substr(quotation.end, reading[reading.first_word_from(quotation.end)].range.begin -
                                                               quotation.end)))
        return std::nullopt;
    const auto verb = clause_verb_at(reading, index, end);
    if (!verb || !verb->form->reports)
        return std::nullopt;
    const std::size_t begin = reading.first_word_from(clause_begin);
    const std::size_t before_end = reading.first_word_from(quotation.begin);
    if (begin >= before_end)
        return std::nullopt;
    const WordSpan speaker = subject_of(reading, *verb, begin, before_end);
    if (speaker.is_empty() || speaker.begin >= before_end)
        return std::nullopt;
    Attribution found = made(AttributionKind::verb, speaker, std::string(reading.slice({index, index + 1})),
                             verb->form->is_plural, index);
    found.words = {index, index + 1};
    return found;
}

}
