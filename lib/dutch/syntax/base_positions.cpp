#include "dutch/syntax/base_positions.hpp"

#include "dutch/syntax/bare_stem.hpp"
#include "dutch/syntax/particle_positions.hpp"
#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/interjections.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"

#include <algorithm>
#include <string>

namespace draad {

namespace {

/// "Die vallen weg", "Maar die haken af": nothing but a word that joins clauses stands before, so that no verb nor
/// preposition can take what follows as its noun.
bool begins_main_clause(const FoldedWords& words, std::size_t at)
{
    constexpr FixedWords joining({"dus", "en", "maar", "of", "want"});
    return at == 0 || words.is_mark(at - 1) || joining.contains(words[at - 1]) || is_interjection(words[at - 1]);
}

bool is_adverb(std::string_view word)
{
    return (is_beside_verb(word) || is_adverb_beside_speech(word)) && !is_relative(word);
}

/// What may follow a finite verb whose subject stands before it: an adverb or object, but no second verb.
bool may_follow_verb(const FoldedWords& words, std::size_t at)
{
    const std::string_view word = words[at];
    return is_adverb(word) || is_preposition(word) || is_object_pronoun(word) || word == "alles" || word == "niets" ||
           (is_determiner(word) && !is_relative(word) && word != "zijn");
}

/// Die komen, sommige trekken, hun doen: a determiner that stands by itself as the subject (ANS 5.7; hun as a subject
/// is speech, ANS 5.2.5). A form that is a noun's too (die vallen) must begin its clause and go on as a verb does.
bool follows_independent_subject(const SeparableVerb& verb, const FoldedWords& words, std::size_t base,
                                 std::size_t particle)
{
    const std::string_view subject = words[base - 1];
    if (subject == "hun") {
        return begins_main_clause(words, base - 1) && is_adverb(words[base + 1]);
    }
    if (!stands_for_noun(subject)) {
        return false;
    }
    const bool ends_at_particle = base + 1 == particle && !is_preposition(words[particle]);
    return !is_noun_form(verb, words[base]) ||
           (begins_main_clause(words, base - 1) && (ends_at_particle || may_follow_verb(words, base + 1)));
}

/// het neemt, dat kwam, but het deel, die stoffen.
bool is_noun_after_determiner(const FoldedWords& words, std::size_t base, bool is_clear_verb)
{
    const std::string_view before = words[base - 1];
    if (!is_determiner(before) || before == "wat") {
        return false;
    }
    // Dat leggen we voor: behind a demonstrative and before its subject the form is the verb of inversion (ANS 21.3.1).
    if (is_demonstrative(before) && is_subject_pronoun(words[base + 1])) {
        return false;
    }
    if (!is_subject_pronoun(before)) {
        return !is_clear_verb || before == "de" || before == "een";
    }
    return !is_clear_verb && before != "je";
}

/// Whether a relative word stands between: geeft de man die het heeft af; but ", die had" begins a main clause.
bool is_relative_clause(const FoldedWords& words, std::size_t base, std::size_t index)
{
    const bool begins_main_clause = is_relative(words[index - 1]) && index > 1 && words[index - 2] == ",";
    for (std::size_t between = base + 2; between < index && !begins_main_clause; ++between) {
        if (is_relative(words[between]) && words[between] != "wat") {
            return true;
        }
    }
    return false;
}

/// Whether a conjunction begins a clause with a subject of its own: "als je", ", en daar".
bool begins_clause(const FoldedWords& words, std::size_t index)
{
    const std::string_view word = words[index];
    const std::string_view next = words[index + 1];
    const bool follows_comma = words[index - 1] == ",";
    if (word == "als") {
        return !follows_comma && is_personal_pronoun(next);
    }
    // geeft aan dat twee symbolen ...
    if (word == "dat") {
        return is_personal_pronoun(next) || (is_determiner(next) && is_preposition(words[index - 1]));
    }
    if (word == "en" || word == "of") {
        return follows_comma && (is_subject_pronoun(next) || next == "dan" || next == "toen" || next == "nu");
    }
    return follows_comma && (word == "maar" || word == "want" || word == "dus") && next != "ook";
}

/// A finite verb of another clause; laat is an adverb too: kwam laat thuis.
bool stands_as_other_verb(const FoldedWords& words, std::size_t index)
{
    const std::string_view next = words[index + 1];
    const bool is_adverb = words[index] == "laat" && !is_subject_pronoun(next) && !is_determiner(next);
    return is_common_verb(words[index]) && !is_adverb;
}

bool is_clause_mark(std::string_view word)
{
    return word == ";" || word == ":" || word == "." || word == "?" || word == "!";
}

}

bool is_base(const SeparableVerb& verb, std::string_view folded)
{
    return std::ranges::binary_search(verb.base_forms, folded);
}

bool is_bare_stem(const SeparableVerb& verb, std::string_view folded)
{
    return is_base(verb, folded) && is_base(verb, std::string(folded) + "t");
}

bool is_noun_form(const SeparableVerb& verb, std::string_view folded)
{
    return std::ranges::binary_search(verb.noun_forms, folded);
}

bool stands_as_finite_verb(const SeparableVerb& verb, std::span<const FoldedToken> sentence, std::size_t base,
                           std::size_t particle)
{
    const FoldedWords words(sentence);
    const std::string_view before = words[base - 1];
    const std::string_view form = words[base];
    if (is_bare_stem(verb, form) && !stands_as_stem(sentence, base)) {
        return false;
    }
    if (form == "zijn" || is_preposition(form)) { // "buiten wijdt hij uit" is not of uitbuiten
        return takes_plural_verb(before);
    }
    if (before == "te") {
        return false;
    }
    const bool is_clear_verb = !is_bare_stem(verb, form) && !form.ends_with('n');
    const bool is_reflexive = words[base + 1] == "zich" && !is_preposition(before);
    if (is_reflexive || follows_independent_subject(verb, words, base, particle)) {
        return true;
    }
    if (is_noun_after_determiner(words, base, is_clear_verb)) {
        return false;
    }
    // Olympische spelen: an adjective before a form in -n; but familie is a noun.
    const bool follows_adjective =
        before.size() > 3 && before.ends_with('e') && !before.ends_with("ie") && !is_determiner(before);
    return !(follows_adjective && form.ends_with('n')) && (is_clear_verb || !is_preposition(before));
}

bool crosses_clause(const FoldedWords& words, std::size_t base, std::size_t particle)
{
    std::size_t commas = 0;
    bool has_clause_in_commas = false;
    for (std::size_t index = base + 1; index < particle; ++index) {
        const std::string_view word = words[index];
        const bool follows_comma = words[index - 1] == ",";
        if (word == ",") {
            ++commas;
        } else if (is_clause_mark(word)) {
            return true;
        } else if (is_subordinator(word) && word != "toen" && word != "zoals") {
            // neemt, hoewel het niet mag, de leiding over
            has_clause_in_commas = follows_comma;
            if (!follows_comma) {
                return true;
            }
        } else if (word == "te" && words[index + 1].ends_with('n') && !has_clause_in_commas) {
            return true;
        } else if (begins_clause(words, index) ||
                   (word == "om" && !follows_comma && leads_to_infinitive(words, index))) {
            return true;
        } else if (stands_as_other_verb(words, index) && !has_clause_in_commas && commas < 2 &&
                   !is_relative_clause(words, base, index)) {
            return true;
        }
    }
    return commas == 1 && has_clause_in_commas;
}

}
