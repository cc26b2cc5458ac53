#include "speech/attribution/reporting_sentence.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "speech/attribution/clause_subject.hpp"
#include "speech/attribution/noun_phrase.hpp"
#include "speech/attribution/someone.hpp"
#include "speech/attribution/source_phrase.hpp"

#include <algorithm>

namespace draad {

namespace {

bool has_break(std::string_view gap)
{
    return gap.find_first_of(",;()") != std::string_view::npos || gap.find("–") != std::string_view::npos;
}

bool is_verb(std::string_view word)
{
    return accompanies_verb_of_speech(word) || is_common_verb(word) || find_verb_form(word) != nullptr;
}

/// Whoever tells the story, whoever is told it, and nobody in particular: these do not say a quotation beside them.
bool is_teller(const Reading& reading, WordSpan phrase)
{
    if (phrase.size() != 1)
        return false;
    const std::string_view word = reading.folded(phrase.begin);
    return is_pronoun_of_talk(word) || word == "men" || word == "niemand" || word == "iedereen" || word == "alles";
}

/// "Wat ouders vaak horen", "Hij kreeg het advies": who hears or gets something does not speak.
bool hears(std::string_view word)
{
    return word == "krijg" || word == "krijgt" || word == "krijgen" || word == "kreeg" || word == "kregen" ||
           word == "hoor" || word == "hoort" || word == "horen" || word == "hoorde" || word == "hoorden";
}

/// Goes through a sentence word by word, and knows whether the word stands in a subordinate clause.
class ClauseWalk {
public:
    ClauseWalk(const Reading& reading, std::size_t begin, std::size_t end) : reading_(reading), begin_(begin), end_(end)
    {
    }

    void enter(std::size_t index)
    {
        const std::string_view word = reading_.folded(index);
        const bool is_edge = index == begin_ || has_break(reading_.gap_before(index));
        const bool may_open = opens_clause_anywhere(index) || word == "die" || word == "wat" || word == "wie" ||
                              word == "of" || word == "waar" || word == "als";
        if (is_edge)
            is_subordinate_ = may_open && !is_verb(reading_.folded(index + 1));
        else if (opens_clause_anywhere(index) || (word == "of" && is_verb(reading_.folded(index - 1))))
            is_subordinate_ = true;
    }

    bool is_subordinate() const { return is_subordinate_; }

    /// A noun phrase at the word that names someone who may speak; empty if there is none.
    WordSpan person_at(std::size_t index) const
    {
        const WordSpan phrase = noun_phrase_at(reading_, index, end_, Coordination::joined);
        const bool is_governed =
            index > begin_ && !has_break(reading_.gap_before(index)) &&
            (is_preposition_beside_name(reading_.folded(index - 1)) || reading_.folded(index - 1) == "als");
        const bool begins_with_verb = phrase.size() > 1 && reads_as_verb(index);
        if (is_governed || begins_with_verb || is_teller(reading_, phrase) || !is_someone(reading_, phrase))
            return {index, index};
        return phrase;
    }

private:
    bool opens_clause_anywhere(std::size_t index) const
    {
        const std::string_view word = reading_.folded(index);
        return is_subordinator(word) || word == "dat" || word == "hoe" || word == "waarom" ||
               (word == "om" && leads_to_infinitive(index));
    }

    /// "om het af te maken", and not "om zich heen".
    bool leads_to_infinitive(std::size_t index) const
    {
        for (std::size_t next = index + 1; next < end_ && !has_break(reading_.gap_before(next)); ++next)
            if (reading_.folded(next) == "te")
                return true;
        return false;
    }

    /// "knipoogde Anna", "verbaast Anna": no adjective stands before a name without an article.
    bool reads_as_verb(std::size_t index) const
    {
        const std::string_view word = reading_.folded(index);
        return !reading_.is_capitalised(index) &&
               (word.ends_with("de") || word.ends_with("te") || word.ends_with('t')) &&
               !is_determiner_beside_name(word) && !is_person_noun(word);
    }

    const Reading& reading_;
    std::size_t begin_;
    std::size_t end_;
    bool is_subordinate_ = false;
};

/// The subject behind a verb of speech: "vindt ook Oltmans", "zeggen bijna zes op de tien".
WordSpan subject_behind(const Reading& reading, const ClauseVerb& verb, std::size_t end)
{
    const Coordination coordination = verb.form->is_plural ? Coordination::joined : Coordination::none;
    for (std::size_t index = verb.index + 1; index < std::min(end, verb.index + 4); ++index) {
        if (!is_plain_gap(reading.gap_before(index)))
            break;
        const WordSpan phrase = noun_phrase_at(reading, index, end, coordination);
        if (!phrase.is_empty() && !is_teller(reading, phrase) && is_someone(reading, phrase))
            return phrase;
        if (!is_adverb_beside_speech(reading.folded(index)))
            break;
    }
    return {verb.index, verb.index};
}

Attribution told(const Reading& reading, WordSpan speaker, const ClauseVerb* verb, WordSpan words)
{
    std::string printed;
    if (verb != nullptr) {
        printed = reading.slice({verb->index, verb->index + 1});
        if (verb->particle)
            printed.append(" ").append(reading.slice({*verb->particle, *verb->particle + 1}));
    }
    return {.kind = AttributionKind::subject,
            .speaker = speaker,
            .verb = std::move(printed),
            .is_plural = verb != nullptr && verb->form->is_plural,
            .words = words};
}

/// The last verb of speech with someone as its subject.
std::optional<Attribution> reported_in(const Reading& reading, std::size_t begin, std::size_t end)
{
    ClauseWalk walk(reading, begin, end);
    WordSpan person{begin, begin};
    std::optional<Attribution> found;
    for (std::size_t index = begin; index < end; ++index) {
        walk.enter(index);
        const auto verb = clause_verb_at(reading, index, end);
        if (verb && verb->form->is_finite && verb->form->reports) {
            const WordSpan behind = subject_behind(reading, *verb, end);
            const bool is_inverted = !behind.is_empty();
            const bool is_pronoun = is_inverted && behind.begin == index + 1 && is_bare_pronoun(reading, behind);
            if (is_inverted &&
                (is_pronoun || person.is_empty() || walk.is_subordinate() || has_break(reading.gap_before(index))))
                found = told(reading, behind, &*verb, {begin, end});
            else if (!walk.is_subordinate() && !person.is_empty())
                found = told(reading, person, &*verb, {begin, end});
            continue;
        }
        if (walk.is_subordinate())
            continue;
        if (const WordSpan phrase = walk.person_at(index); !phrase.is_empty()) {
            if (person.is_empty())
                person = phrase;
            index = phrase.end - 1;
        }
    }
    return found;
}

}

WordSpan person_told_of(const Reading& reading, std::size_t begin, std::size_t end)
{
    ClauseWalk walk(reading, begin, end);
    for (std::size_t index = begin; index < end; ++index) {
        walk.enter(index);
        if (walk.is_subordinate())
            continue;
        if (const WordSpan phrase = walk.person_at(index); !phrase.is_empty())
            return phrase;
        if (is_determiner_beside_name(reading.folded(index)))
            index = std::max(index + 1, noun_phrase_at(reading, index, end).end) - 1;
    }
    return {begin, begin};
}

bool tells_of_hearing(const Reading& reading, std::size_t begin, std::size_t end)
{
    for (std::size_t index = begin; index < end; ++index)
        if (hears(reading.folded(index)))
            return true;
    return false;
}

std::optional<Attribution> speech_in_sentence(const Reading& reading, std::size_t begin, std::size_t end)
{
    if (auto source = source_in(reading, begin, end); source && !is_teller(reading, source->speaker))
        return source;
    return reported_in(reading, begin, end);
}

std::optional<Attribution> reporting_sentence(const Reading& reading, std::size_t begin, std::size_t end)
{
    if (auto speech = speech_in_sentence(reading, begin, end))
        return speech;
    if (auto document = document_in(reading, begin, end))
        return document;
    WordSpan person = person_told_of(reading, begin, end);
    if (const WordSpan concerned = noun_phrase_at(reading, begin + 1, end); // "Voor Kees is dat te laat."
        person.is_empty() && reading.folded(begin) == "voor" && is_someone(reading, concerned) &&
        !is_teller(reading, concerned))
        person = concerned;
    return person.is_empty() || tells_of_hearing(reading, begin, end)
               ? std::nullopt
               : std::optional(told(reading, person, nullptr, {begin, end}));
}

}
