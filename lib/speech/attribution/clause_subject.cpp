#include "speech/attribution/clause_subject.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/open/quantities.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "dutch/words/titles.hpp"
#include "speech/attribution/noun_phrase.hpp"
#include "speech/attribution/someone.hpp"

#include <algorithm>
#include <string>

namespace draad {

namespace {

bool has_comma(std::string_view gap)
{
    return gap.find(',') != std::string_view::npos || gap.find(';') != std::string_view::npos;
}

bool opens_subordinate_clause(std::string_view word)
{
    return begins_other_clause(word) && word != "en" && word != "maar" && word != "want" && word != "dus" &&
           word != "of" && word != "daar";
}

bool is_coordinator(std::string_view word)
{
    return word == "en" || word == "maar" || word == "want" || word == "dus" || word == "of";
}

/// The finite verb that a participle or infinitive goes with (heeft ... gezegd, zou willen zeggen), else the verb
/// itself.
std::size_t finite_index(const Reading& reading, const ClauseVerb& verb, std::size_t begin)
{
    if (verb.form->is_finite && !verb.form->is_plural)
        return verb.index;
    for (std::size_t index = verb.index; index-- > begin && !has_comma(reading.gap_before(index + 1));)
        if (accompanies_verb_of_speech(reading.folded(index)))
            return index;
    return verb.index;
}

bool is_perception(std::string_view folded)
{
    return folded.starts_with("hoor") || folded == "zag" || folded == "zagen" || folded == "laat" || folded == "liet";
}

/// "door een vader werd gevraagd"; without "door" the text does not say who.
WordSpan agent_of_passive(const Reading& reading, std::size_t begin, std::size_t end)
{
    for (std::size_t index = begin; index < end; ++index)
        if (reading.folded(index) == "door")
            if (const WordSpan agent = noun_phrase_at(reading, index + 1, end); is_someone(reading, agent))
                return agent;
    return {begin, begin};
}

/// The subject after the finite verb: "zegt Kret", "zei toen de moeder", "heeft mijn moeder gezegd".
WordSpan subject_after(const Reading& reading, std::size_t finite, std::size_t end, bool is_plural)
{
    const Coordination coordination = is_plural ? Coordination::joined : Coordination::none;
    for (std::size_t index = finite + 1; index < std::min(end, finite + 4); ++index) {
        if (!is_plain_gap(reading.gap_before(index)))
            break;
        const WordSpan phrase = noun_phrase_at(reading, index, end, coordination);
        if (!phrase.is_empty())
            return phrase;
        if (!is_adverb_beside_speech(reading.folded(index)) && !stands_for_hearer(reading.folded(index)))
            break;
    }
    return {finite, finite};
}

/// The subject of a verb at the end of a subordinate clause: "zoals Kret het zegt", "wat ouders zeggen".
WordSpan subject_of_subordinate(const Reading& reading, std::size_t begin, std::size_t verb)
{
    const std::string_view opener = reading.folded(begin);
    if ((opener == "die" || opener == "dat" || opener == "wie") && begin > 0) {
        // "een moeder die zegt": the antecedent is the subject
        for (std::size_t length = 1; length <= std::min<std::size_t>(begin, 5); ++length) {
            const WordSpan phrase = noun_phrase_at(reading, begin - length, begin);
            const bool is_whole = phrase.end == begin && is_determiner_beside_name(reading.folded(phrase.begin)) &&
                                  may_speak(reading, phrase);
            if (is_whole || (phrase.end == begin && length == 1 &&
                             (begin == 1 || reading.is_capitalised(begin - 1) || reading.starts_sentence(begin - 1))))
                return phrase;
        }
        for (std::size_t index = begin; index-- > 0 && !reading.starts_sentence(index + 1);)
            if (const WordSpan phrase = noun_phrase_at(reading, index, begin); // "mensen aan tafel die zeggen"
                phrase.size() == 1 && is_person_noun(reading.folded(index)))
                return phrase;
    }
    return noun_phrase_at(reading, begin + 1, verb, Coordination::joined);
}

/// "…, hij sprong op en zei": the subject at the beginning of the last clause that has one, after a comma.
WordSpan subject_of_last_clause(const Reading& reading, std::size_t begin, std::size_t verb)
{
    for (std::size_t index = verb; index-- > begin + 1;) {
        if (!has_comma(reading.gap_before(index)))
            continue;
        const bool opens = is_coordinator(reading.folded(index)) || is_relative(reading.folded(index));
        const std::size_t first = opens ? index + 1 : index;
        const WordSpan phrase = noun_phrase_at(reading, first, verb, Coordination::joined);
        if (!phrase.is_empty() && is_someone(reading, phrase))
            return phrase;
    }
    return {verb, verb};
}

/// "de vraag", "zonder aarzelen": after these a form of a verb is a noun.
bool makes_a_noun(std::string_view before)
{
    const bool may_be_object = stands_for_hearer(before) || before == "dit" || before == "dat" || before == "die" ||
                               before == "deze" || before == "wat" || before == "alle" || before == "beide";
    return (is_determiner_beside_name(before) && !may_be_object) ||
           (is_preposition_beside_name(before) && before != "te" && before != "over");
}

/// "zes op de tien" before a word
bool ends_ratio(const Reading& reading, std::size_t index)
{
    return index >= 4 && is_number_word(reading.folded(index - 1)) && reading.folded(index - 2) == "de" &&
           (reading.folded(index - 3) == "op" || reading.folded(index - 3) == "van") &&
           is_number_word(reading.folded(index - 4));
}

/// The clause that the verb stands in begins after the last subordinator, or after the last comma before it.
std::size_t last_subordinator(const Reading& reading, std::size_t begin, std::size_t verb)
{
    for (std::size_t index = verb; index-- > begin;) {
        if (opens_subordinate_clause(reading.folded(index)))
            return index;
        if (has_comma(reading.gap_before(index + 1)))
            break;
    }
    return verb;
}

/// "Ook de rechter", "Zelfs Tim": adverbs that stand before the subject within one constituent.
bool is_focus(const Reading& reading, std::size_t index)
{
    return (focuses_subject(reading.folded(index)) || reading.folded(index) == "zowel") &&
           !find_verb_form(reading.folded(index + 1)) && !accompanies_verb_of_speech(reading.folded(index + 1));
}

/// "Vraag een kind", "Zeg tegen ouders": the stem at the beginning tells someone what to do, unless I or you follow.
bool is_told_to(const Reading& reading, const ClauseVerb& verb)
{
    const VerbForm* third_person = find_verb_form(std::string(verb.form->folded) + "t", verb.form->particle);
    return third_person != nullptr && third_person->lemma == verb.form->lemma &&
           !takes_bare_stem(reading.folded(verb.index + 1));
}

/// Past "Mijnheer de voorzitter, collega's, ": whoever is spoken to does not speak.
std::size_t skip_address(const Reading& reading, std::size_t begin, std::size_t end)
{
    constexpr std::size_t longest = 6; // words of one address
    while (begin < end && is_form_of_address(reading.folded(begin))) {
        std::size_t next = begin + 1;
        while (next < end && !has_comma(reading.gap_before(next)))
            ++next;
        if (next == end || next - begin > longest)
            break;
        begin = next;
    }
    return begin;
}

/// hierin, daarover
bool is_pronominal_adverb(std::string_view word)
{
    return word.size() > 5 && (word.starts_with("hier") || word.starts_with("daar"));
}

/// "het hof", "de rechtbank"
bool is_group(const Reading& reading, WordSpan phrase)
{
    return phrase.size() == 2 && is_group_noun(reading.folded(phrase.begin + 1));
}

/// "Sommigen blijven thuis, anderen zeggen": what stands alone between a comma and the verb, after a clause with a verb
/// of its own.
WordSpan subject_after_comma(const Reading& reading, std::size_t begin, std::size_t finite)
{
    constexpr std::size_t longest = 6; // words of a subject
    std::size_t first = finite;
    while (first > begin && !has_comma(reading.gap_before(first)) && finite - first < longest)
        --first;
    if (first == begin || first == finite || !has_comma(reading.gap_before(first)))
        return {finite, finite};
    const WordSpan phrase = noun_phrase_at(reading, first, finite, Coordination::joined);
    if (phrase.end != finite || !is_someone(reading, phrase))
        return {finite, finite};
    for (std::size_t index = begin; index < first; ++index)
        if (is_common_verb(reading.folded(index)) && !opens_subordinate_clause(reading.folded(begin)))
            return phrase;
    return {finite, finite};
}

/// Skips what may come before the subject without taking its place: "En", "Maar", "Ook".
std::size_t skip_to_subject(const Reading& reading, std::size_t begin, std::size_t end)
{
    begin = skip_address(reading, begin, end);
    if (begin < end && is_focus(reading, begin))
        ++begin;
    while (begin < end && is_coordinator(reading.folded(begin)))
        ++begin;
    return begin;
}

}

std::optional<ClauseVerb> clause_verb_at(const Reading& reading, std::size_t index, std::size_t end)
{
    if (index > 0 && is_plain_gap(reading.gap_before(index)) && makes_a_noun(reading.folded(index - 1)) &&
        !ends_ratio(reading, index))
        return std::nullopt;
    const VerbForm* form = find_verb_form(reading.folded(index));
    if (form == nullptr)
        return std::nullopt;
    for (std::size_t at = index + 1; at < std::min(end, index + 14); ++at) {
        if (reading.starts_sentence(at) || opens_subordinate_clause(reading.folded(at)))
            break;
        const VerbForm* separable = find_verb_form(reading.folded(index), reading.folded(at));
        if (separable != nullptr && !separable->particle.empty())
            return ClauseVerb{.form = separable, .index = index, .particle = at};
    }
    if (!form->particle.empty())
        return std::nullopt;
    return ClauseVerb{.form = form, .index = index, .particle = std::nullopt};
}

WordSpan subject_of(const Reading& reading, const ClauseVerb& verb, std::size_t begin, std::size_t end)
{
    const std::size_t finite = finite_index(reading, verb, begin);
    if (!verb.form->is_finite && is_passive_auxiliary(reading.folded(finite)))
        return agent_of_passive(reading, begin, end);
    if (finite == begin && is_told_to(reading, verb))
        return {finite, finite};
    const std::size_t subordinator = last_subordinator(reading, begin, finite);
    if (const WordSpan own = subject_after_comma(reading, begin, finite); subordinator == finite && !own.is_empty())
        return own;
    const WordSpan after = subject_after(reading, finite, end, verb.form->is_plural);
    if (is_perception(reading.folded(finite)) && finite != verb.index && !after.is_empty()) {
        // "Ik hoorde de leidster zeggen", "Toen hoorde ik de leidster zeggen"
        const WordSpan object = noun_phrase_at(reading, after.end, verb.index);
        return is_bare_pronoun(reading, after) && !object.is_empty() ? object : after;
    }
    if (subordinator < finite && after.is_empty())
        if (const WordSpan own = subject_of_subordinate(reading, subordinator, finite); may_speak(reading, own))
            return own;
    const std::size_t first = skip_to_subject(reading, begin, finite);
    const Coordination coordination = verb.form->is_plural ? Coordination::joined : Coordination::none;
    const bool starts_with_something_else =
        (is_preposition_beside_name(reading.folded(first)) && !begins_with_infix(reading, first)) ||
        (is_adverb_beside_speech(reading.folded(first)) && !approximates(reading.folded(first))) ||
        is_pronominal_adverb(reading.folded(first)) || opens_subordinate_clause(reading.folded(first));
    if (first < finite && !starts_with_something_else) {
        const WordSpan before = noun_phrase_at(reading, first, finite, coordination);
        // "Een uur later zei Kret"; but "Het hof heeft de verdachte gehoord en overwoog"
        const bool is_adverbial = !is_someone(reading, before) && is_someone(reading, after) &&
                                  !(finite != verb.index && is_group(reading, before));
        const bool tells_when = before.size() > 1 && is_noun_of_time(reading.folded(before.end - 1));
        if (!before.is_empty() && !is_adverbial && !tells_when)
            return before;
    }
    if (!after.is_empty())
        return after;
    if (subordinator < finite)
        return subject_of_subordinate(reading, subordinator, finite);
    if (is_relative(reading.folded(first))) // "Waarop een ander zegt"
        return noun_phrase_at(reading, first + 1, finite, Coordination::joined);
    return subject_of_last_clause(reading, begin, finite);
}

}
