#include "speech/attribution/someone.hpp"

#include "dutch/words/determiners.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/interjections.hpp"
#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/open/quantities.hpp"
#include "dutch/words/open/telling_words.hpp"
#include "dutch/words/pronouns.hpp"
#include "speech/attribution/attribution_verbs.hpp"

namespace draad {

namespace {

/// "een van de twee", "velen uit de buurt", "de helft van de leden": the people are named in the complement.
bool is_told_by_complement(const Reading& reading, std::size_t last_of_head)
{
    const std::string_view word = reading.folded(last_of_head);
    return is_determiner_beside_name(word) || stands_for_speaker(word) || is_number_word(word) || is_share(word) ||
           word == "ander" || word == "van";
}

/// The end of what a phrase is about: of "de kennis van het kind" past "kennis", of "een van de ouders" its own.
std::size_t end_of_head(const Reading& reading, WordSpan phrase)
{
    for (std::size_t index = phrase.begin + 1; index < phrase.end; ++index) {
        const std::string_view word = reading.folded(index);
        if (word != "van" && word != "uit" && word != "bij" && word != "op")
            continue;
        if (reading.is_capitalised(index))
            continue; // "trainer Van Dam"
        const bool is_in_name = reading.is_capitalised(index - 1) &&
                                (reading.is_capitalised(index + 1) || is_name_infix(reading.folded(index + 1)));
        if (!is_in_name && !is_told_by_complement(reading, index - 1))
            return index;
    }
    return phrase.end;
}

/// "bijna zes op de tien", "ruim de helft"; "een derde van de kosten" is nobody.
bool counts_people(const Reading& reading, WordSpan phrase)
{
    std::size_t index = phrase.begin;
    const auto is_ratio = [&] {
        const std::string_view joint = reading.folded(index + 1);
        return is_number_word(reading.folded(index)) && (joint == "op" || joint == "van") && index + 3 < phrase.end &&
               is_number_word(reading.folded(index + 3));
    };
    while (index < phrase.end && !is_share(reading.folded(index)) && !is_ratio())
        ++index;
    const std::string_view last = reading.folded(phrase.end - 1);
    return index < phrase.end && (is_number_word(last) || is_share(last) || is_person_noun(last) || last == "hen" ||
                                  last.ends_with("ers") || last.ends_with("den"));
}

/// "Iemand", "Iemand anders", "Sommigen van hen", "een ander"
bool stands_for_someone(const Reading& reading, WordSpan phrase)
{
    const std::string_view first = reading.folded(phrase.begin);
    const std::string_view last = reading.folded(phrase.end - 1);
    return (stands_for_speaker(first) && (phrase.size() == 1 || !is_determiner_beside_name(first))) ||
           (phrase.size() == 2 && (last == "ander" || last == "andere"));
}

/// "knikt", "zegt dat", "is boos": told of people.
bool tells_of_a_person_at(const Reading& reading, std::size_t index)
{
    const std::string_view word = reading.folded(index);
    if (tells_of_a_person(word))
        return true;
    if (word == "is" || word == "was" || word == "blijft" || word == "bleef")
        return tells(reading.folded(index + 1), Telling::feeling) && is_plain_gap(reading.gap_before(index + 1));
    const VerbForm* verb = find_verb_form(word);
    return verb != nullptr && verb->reports && verb->is_finite && !verb->is_plural;
}

/// "Zwijgend knikt hij", "Buiten zucht de wind": the subject stands behind the verb.
bool is_inverted(const Reading& reading, std::size_t verb)
{
    const std::size_t next = verb + 1;
    const std::string_view word = reading.folded(next);
    return is_plain_gap(reading.gap_before(next)) &&
           ((is_subject_pronoun(word) && word != "dat") || stands_for_speaker(word) || word == "de" || word == "het" ||
            word == "een" || (reading.is_capitalised(next) && !reading.starts_sentence(next)));
}

/// "Peter knikt.", "Marleen, die dat begrijpt", "Frank, vader van drie": a capital tells nothing at the beginning of a
/// sentence, what is told of whoever it is does.
bool is_told_of_as_a_person(const Reading& reading, WordSpan phrase)
{
    if (phrase.size() != 1 || !reading.is_capitalised(phrase.begin))
        return false;
    const std::string_view word = reading.folded(phrase.begin);
    const bool is_other_noun =
        is_abstract_noun(word) || is_document_noun(word) || is_noun_of_titles(word) || is_noun_of_time(word);
    const bool is_adverb = is_adverb_beside_speech(word) || tells(word, Telling::connected) ||
                           tells(word, Telling::contrast) || tells(word, Telling::extreme) || is_interjection(word) ||
                           word.ends_with("end") || word.ends_with("lijk");
    if (is_other_noun || is_adverb || word.size() < 3)
        return false;
    if (is_plain_gap(reading.gap_before(phrase.end)))
        return tells_of_a_person_at(reading, phrase.end) && !is_inverted(reading, phrase.end);
    const std::string_view next = reading.folded(phrase.end);
    return reading.gap_before(phrase.end) == ", " && (!word.ends_with("en") || word.ends_with("een")) &&
           (next == "die" || is_person_noun(next));
}

}

bool is_someone(const Reading& reading, WordSpan whole)
{
    if (whole.is_empty())
        return false;
    if (counts_people(reading, whole) || stands_for_someone(reading, whole) ||
        reading.end_of_placeholder(whole.begin) > whole.begin || is_told_of_as_a_person(reading, whole))
        return true;
    const WordSpan phrase{whole.begin, end_of_head(reading, whole)};
    for (std::size_t index = phrase.begin; index < phrase.end; ++index) {
        const std::string_view word = reading.folded(index);
        const bool is_name =
            (reading.is_capitalised(index) && !reading.starts_sentence(index)) || reading.is_known_name(index);
        if (is_name || is_person_noun(word))
            return true;
    }
    return reading.is_capitalised(phrase.begin) && phrase.size() >= 2 && reading.is_capitalised(phrase.end - 1);
}

bool may_speak(const Reading& reading, WordSpan phrase)
{
    if (is_someone(reading, phrase))
        return true;
    const std::size_t head_end = phrase.is_empty() ? phrase.end : end_of_head(reading, phrase);
    if (head_end == phrase.begin)
        return false;
    const std::string_view head = reading.folded(head_end - 1);
    if (is_document_noun(head) || is_group_noun(head))
        return true;
    if (is_noun_of_time(head))
        return false; // "Iedere keer dat hij zei"
    if (head_end == phrase.begin + 1)
        return reading.is_capitalised(phrase.begin) ||
               (head.size() > 4 && (head.ends_with("en") || head.ends_with('s')));
    return is_determiner_beside_name(reading.folded(phrase.begin)) && !is_abstract_noun(head);
}

}
