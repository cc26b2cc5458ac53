#include "dutch/syntax/particle_positions.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/particles.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"

namespace draad {

namespace {

constexpr FixedWords opening_marks({"«", "“", "‘", "„", ",,"});

/// Before these words too a particle is a noun or an adjective: een groot deel, heel open.
constexpr FixedWords adverbs_before_adjectives({"groot", "eigen", "erg", "heel", "zeer"});

std::string_view before(const FoldedWords& words, std::size_t at)
{
    return at == 0 ? std::string_view() : words[at - 1];
}

/// "geeft aan dat we", "merken op dat ook", but "op dat moment"; "levert op die in", but "op die dag".
bool begins_clause_of_its_own(const FoldedWords& words, std::size_t at)
{
    const std::string_view next = words[at + 1];
    const std::string_view owner = words[at + 2];
    if (words[at] == "die" && next == "van" && (is_determiner(owner) || is_object_pronoun(owner))) {
        return false; // "enkele jaren na die van haar"
    }
    const bool begins_phrase_or_verb = is_subject_pronoun(next) || is_determiner(next) || is_preposition(next) ||
                                       is_beside_verb(next) || is_common_verb(next);
    if (begins_phrase_or_verb) {
        return true;
    }
    if (words[at] != "dat") {
        return false;
    }
    // "toont aan dat Andras dat al wist": a finite verb at the end tells a clause from a phrase.
    std::size_t end = at + 1;
    while (!words.is_mark(end)) {
        ++end;
    }
    const std::string_view last = words[end - 1];
    const bool has_ending = last.ends_with('t') || last.ends_with("de") || last.ends_with("te") || last.ends_with("en");
    return is_common_verb(last) ? end > at + 3 : has_ending && end > at + 5;
}

/// Whether a particle that is also a preposition stands as one: before a phrase of its own, or after er, daar, waar.
bool stands_as_preposition(const FoldedWords& words, std::size_t particle)
{
    if (!is_preposition(words[particle])) {
        return false;
    }
    if (is_pronominal(before(words, particle))) {
        return true;
    }
    const std::string_view next = words[particle + 1];
    if (next == "die" || next == "dat") {
        return !begins_clause_of_its_own(words, particle + 1);
    }
    // kwam neer op: one particle is enough; but trad samen op.
    const std::string_view first = before(words, particle);
    if (is_particle_and_no_noun(first) && first != "weer" && first != "samen" && !words.is_mark(particle + 1)) {
        return true;
    }
    const bool is_followed_by_phrase =
        next == "al" && (is_determiner(words[particle + 2]) || words[particle + 2] == "te");
    return is_followed_by_phrase ||
           (!may_follow_clause(words, particle + 1) && !may_follow_particle(next) && next != "zodra");
}

/// deel in "een deel", weg in "de lange weg", vrij in "in vrij veel": the particle is a noun of its own, or its
/// adjective.
bool stands_in_phrase(const FoldedWords& words, std::size_t particle)
{
    if (is_preposition(words[particle])) {
        return false;
    }
    const std::string_view first = before(words, particle);
    const bool follows_adjective =
        particle > 1 && words[particle - 1].ends_with('e') && is_determiner(words[particle - 2]);
    if (makes_noun_of_particle(first) || adverbs_before_adjectives.contains(first) ||
        (follows_adjective && !is_particle_and_no_noun(words[particle]))) {
        return true;
    }
    if (is_preposition(first) && first != "om" && !is_particle_and_no_preposition(words[particle])) {
        return !follows_pronominal(words, particle - 1); // sta daar eens bij stil
    }
    return may_make_noun_of_particle(first) && !is_particle_and_no_noun(words[particle]);
}

/// "op te lossen", "mee mag luisteren": the particle belongs to the infinitive behind it, whichever that is.
bool belongs_to_infinitive(const FoldedWords& words, std::size_t particle)
{
    const std::string_view last = words[particle + 2];
    return is_group_verb(words[particle + 1]) && last.ends_with('n') && last.size() > 3 && !words.is_mark(particle + 2);
}

/// "waar hij tevreden mee was": the particle stands before the verb that ends its clause.
bool belongs_to_verb_at_end(const FoldedWords& words, std::size_t particle)
{
    return is_common_verb(words[particle + 1]) && words.is_mark(particle + 2);
}

/// "af en toe", "samen met de jongere" set apart by a mark: a particle that is no verb's.
bool is_joined_or_apart(const FoldedWords& words, std::size_t particle)
{
    const std::string_view first = before(words, particle);
    const bool is_pair = words[particle + 1] == "en" && ends_pair_of_particles(words[particle + 2]);
    if (first == "en" || first == "of" || is_pair) {
        return true;
    }
    return words[particle] == "samen" && particle > 0 && words.is_mark(particle - 1);
}

/// "tot het laatst toe", "om hem heen", "achter haar aan": the end of a circumposition (ANS 9.4).
bool closes_circumposition(const FoldedWords& words, std::size_t particle)
{
    constexpr std::size_t longest_phrase = 4;
    constexpr FixedWords before_toe({"tot", "naar"});
    constexpr FixedWords before_heen({"om", "langs", "door", "over"});
    const std::string_view word = words[particle];
    for (std::size_t at = particle; at-- > 0 && particle - at <= longest_phrase && !words.is_mark(at);) {
        if ((word == "toe" && before_toe.contains(words[at])) || (word == "heen" && before_heen.contains(words[at])) ||
            (word == "aan" && words[at] == "achter")) {
            return true;
        }
    }
    return false;
}

}

bool may_follow_clause(const FoldedWords& words, std::size_t at)
{
    if (words.is_mark(at)) {
        return !opening_marks.contains(words[at]);
    }
    return goes_on_after_clause(words[at]) || is_preposition_after_clause(words[at]) || is_subordinator(words[at]) ||
           is_relative(words[at]);
}

bool is_group_verb(std::string_view folded)
{
    return folded == "te" || joins_verb_group(folded);
}

bool follows_pronominal(const FoldedWords& words, std::size_t at)
{
    constexpr std::size_t reach = 5;
    for (std::size_t first = at; first-- > 0 && at - first <= reach && !words.is_mark(first);) {
        if (is_pronominal(words[first])) {
            return true;
        }
    }
    return false;
}

bool leads_to_infinitive(const FoldedWords& words, std::size_t at)
{
    constexpr std::size_t reach = 8;
    for (std::size_t later = at + 1; later < at + reach && !words.is_mark(later); ++later) {
        if (words[later] == "te") {
            return true;
        }
    }
    return false;
}

bool has_group_verb_before(const FoldedWords& words, std::size_t at)
{
    while (at-- > 0 && !words.is_mark(at)) {
        if (joins_verb_group(words[at])) {
            return true;
        }
    }
    return false;
}

bool is_rest_of_pronominal(const FoldedWords& words, std::size_t particle)
{
    constexpr std::size_t reach = 8;
    constexpr FixedWords rather_adverbs({"binnen", "door", "langs"}); // er zou iemand langs komen
    if (is_preposition(before(words, particle))) {                    // daar wil ik op in gaan
        return false;
    }
    for (std::size_t at = particle; at-- > 0 && particle - at <= reach && !words.is_mark(at);) {
        if (is_pronominal(words[at])) {
            return !rather_adverbs.contains(words[particle]);
        }
    }
    return false;
}

bool is_in_subordinate_clause(const FoldedWords& words, std::size_t at)
{
    constexpr FixedWords other_openers({"als", "hoe", "of", "om"});
    for (; at-- > 0 && !words.is_mark(at);) {
        const bool is_relative_word = is_relative(words[at]) && !(at == 0 && words[at] == "dat");
        if (is_subordinator(words[at]) || is_relative_word || other_openers.contains(words[at])) {
            return true;
        }
    }
    return false;
}

bool closes_phrase_of_person(const FoldedWords& words, std::size_t base, std::size_t particle)
{
    const bool has_person =
        words[particle] == "af" && base + 3 <= particle &&
        (is_object_pronoun(words[particle - 1]) || words[particle - 1] == "je" || words[particle - 1] == "zich");
    if (!has_person) {
        return false;
    }
    return words[particle - 2] == "op" || (words[particle - 2] == "van" && base + 3 == particle);
}

bool is_taken_by_word_before(const FoldedWords& words, std::size_t particle)
{
    const std::string_view first = before(words, particle);
    if (first == "ten" || first == "ter") {
        return true;
    }
    if (is_preposition(words[particle]) && is_pronominal(first)) {
        return true;
    }
    // van boven, tot op; but er van uit, er naar toe, daar wil ik graag op in.
    return is_preposition(first) && !follows_pronominal(words, particle - 1);
}

bool may_be_of_verb_before(const FoldedWords& words, std::size_t particle)
{
    const std::string_view first = before(words, particle);
    return !stands_as_preposition(words, particle) && !stands_in_phrase(words, particle) &&
           !belongs_to_infinitive(words, particle) && !belongs_to_verb_at_end(words, particle) &&
           !is_joined_or_apart(words, particle) && !closes_circumposition(words, particle) && first != "ten" &&
           first != "ter";
}

}
