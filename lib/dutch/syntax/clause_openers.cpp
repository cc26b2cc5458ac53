#include "dutch/syntax/clause_openers.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/endings.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/open/adjectives.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"

namespace draad {

namespace {

/// Conjunctions before a subject, prepositions or adverbs elsewhere: "sinds hij weg is", "sinds gisteren".
constexpr FixedWords conjunctions_before_pronouns({"sinds", "nu"});
constexpr FixedWords conjunctions_before_clear_pronouns({"voor", "tot"});

constexpr FixedWords other_asking_words({"af", "niet", "zeker", "benieuwd", "onduidelijk"});

/// Before of in the sense of whether: weet niet of, is het zeker of.
bool asks(std::string_view word)
{
    return asks_or_knows(word) || other_asking_words.contains(word);
}

/// "als het", "als ik" begin a condition; "als kind", "net als haar moeder" compare.
bool is_conditional_als(const FoldedWords& words, std::size_t at, bool begins_clause)
{
    const std::string_view next = words[at + 1];
    const bool has_subject = is_subject_pronoun(next) || next == "geen" || (begins_clause && is_determiner(next));
    const bool is_fixed = next == "het" && words[at + 2] == "ware";
    return words[at] == "als" && has_subject && !is_fixed && words[at - 1] != "net" && words[at - 1] != "zo";
}

/// "om zelf te bepalen".
bool is_infinitive_om(const FoldedWords& words, std::size_t at)
{
    if (words[at] != "om")
        return false;
    constexpr std::size_t reach = 8;
    for (std::size_t i = at + 1; i < at + reach && !words.is_mark(i); ++i)
        if (words[i] == "te")
            return true;
    return false;
}

/// Whether a word before a pronoun may be its verb: "vroeg hij", "kijkt ze", "weten wij"; but "omdat hij".
bool may_be_verb(std::string_view word)
{
    const bool has_ending = word.size() > 3 && (word.ends_with('t') || word.ends_with("de") || word.ends_with("te") ||
                                                word.ends_with("en"));
    return is_common_verb(word) || asks(word) || (has_ending && !is_subordinator(word));
}

/// "hij of zij", "zijn of haar", "als jij of je zus valt": of between two who do the same, and no verb before them as
/// in "vroeg hij of zij meeging".
bool joins_pronouns(const FoldedWords& words, std::size_t at)
{
    const std::string_view before = at > 0 ? words[at - 1] : std::string_view();
    const std::string_view next = words[at + 1];
    constexpr FixedWords owners({"zijn", "haar", "hun", "mijn", "onze", "ons", "uw", "jouw", "z'n", "d'r", "m'n"});
    if (owners.contains(before) && owners.contains(next) && before != next)
        return true;
    const bool is_pair = is_personal_pronoun(before) || is_object_pronoun(before);
    return is_pair && next != before && (at < 2 || !may_be_verb(words[at - 2]));
}

/// "Of het helpt, weet niemand": a question that opens its sentence, and the main verb after its comma.
bool opens_question(const FoldedWords& words, std::size_t at)
{
    if (at != 0)
        return false;
    for (std::size_t comma = 2; comma < words.size(); ++comma)
        if (words[comma] == ",")
            return is_common_verb(words[comma + 1]);
    return false;
}

/// "toen kwam ze", "wat was toen de vraag"; but "toen ze kwam".
bool is_adverb_toen(const FoldedWords& words, std::size_t at)
{
    return looks_like_verb(words, at + 1) ||
           (at > 0 && is_common_verb(words[at - 1]) && !is_subject_pronoun(words[at + 1]));
}

/// "kunt u wat meer vertellen": wat says how much.
bool tells_amount(const FoldedWords& words, std::size_t at)
{
    constexpr FixedWords amounts({"meer", "minder", "extra", "anders", "beter"});
    return words[at] == "wat" && amounts.contains(words[at + 1]);
}

/// "die" and "dat" after a noun or comma, "dat" before a subject; not "die mevrouw", "dat is".
bool is_relative_or_that(const FoldedWords& words, std::size_t at, bool begins_clause)
{
    const std::string_view word = words[at];
    if (word != "die" && word != "dat")
        return false;
    const std::string_view next = words[at + 1];
    if (begins_clause || words[at - 1] == "maar" || words[at - 1] == "want")
        return !looks_like_verb(words, at + 1);
    if (is_personal_pronoun(next) || (word == "dat" && words[at - 1] == "zonder"))
        return true;
    if (words.is_mark(at + 1) || words.is_mark(at + 2)) // "omgekeerd geldt dat niet."
        return false;
    if (words[at - 1] == "en" || words[at - 1] == "of")
        return is_beside_verb(next) || (word == "dat" && is_determiner(next));
    if (is_preposition(words[at - 1]) ||
        (word == "die" && is_personal_pronoun(words[at - 1]))) // "wat ik die avond zag"
        return false;
    if (is_subject_pronoun(next) || is_determiner(next) || is_beside_verb(next))
        return true;
    if (word == "dat" && joins_verb_group(words[at - 1]) && is_preposition(next)) // "zij kunnen dat aan"
        return false;
    if (word == "die" && is_preposition(next) && next != "van" && !is_common_verb(words[at - 1])) // "ouders die in mei"
        return true;
    return word == "dat" ? !is_common_verb(next) : is_determiner(words[at - 2]) || is_determiner(words[at - 3]);
}
}

bool may_open_clause(std::string_view word)
{
    return may_begin_clause(word) || is_relative(word);
}

bool looks_like_verb(const FoldedWords& words, std::size_t at)
{
    const std::string_view word = words[at];
    if (is_common_verb(word))
        return true;
    const std::string_view next = words[at + 1];
    return word.size() > 3 && has_ending_of_verb(word) && next != "die" && next != "dat" &&
           (is_determiner(next) || is_beside_verb(next) || next == "er");
}

bool has_ending_of_verb(std::string_view folded)
{
    return folded.ends_with('t') || folded.ends_with("de") || folded.ends_with("te") || folded.ends_with("den") ||
           folded.ends_with("ten");
}

bool concludes(const FoldedWords& words, std::size_t at)
{
    const std::string_view next = words[at + 1];
    const bool is_inverted =
        is_common_verb(next) && (is_subject_pronoun(words[at + 2]) || is_determiner(words[at + 2]));
    return is_inverted || is_only_subject(next) || (is_subject_pronoun(next) && looks_like_verb(words, at + 2));
}

bool begins_statement(const FoldedWords& words, std::size_t at)
{
    const std::string_view word = words[at];
    if (word == "het" || word == "die" || word == "dat" || word == "dit")
        return looks_like_verb(words, at + 1);
    return is_subject_pronoun(word) || looks_like_verb(words, at);
}

bool is_coordinator(const FoldedWords& words, std::size_t at)
{
    const std::string_view word = words[at];
    if (word == "want" || word == "doch")
        return true;
    if (word == "en" && opens_clause_after_en(words[at + 1]))
        return true;
    if (word == "en" && words[at + 1] == "toch" && is_personal_pronoun(words[at + 3])) // en toch voelde ik me VEILIG
        return true;
    if (word == "maar" && at == 2 && tells_in_past(words[0]) && is_subject_pronoun(words[1])) // "had ik maar"
        return false;
    if (word == "maar")
        return !makes_adverb_of_maar(words[at - 1]) && words[at - 1] != "zeg";
    return (word == "en" || word == "of") && begins_statement(words, at + 1) &&
           !(word == "of" && joins_pronouns(words, at));
}

bool begins_subordinate(const FoldedWords& words, std::size_t at, bool begins_clause)
{
    const std::string_view word = words[at];
    const std::string_view before = words[at - 1];
    if (word == "waar" && words[at + 1] == "dat" && (before == "niet" || before == "is" || before == "was"))
        return false; // "het is niet waar dat"
    if (is_subordinator(word))
        return !(word == "toen" && is_adverb_toen(words, at)) &&
               !(word == "zoals" && !is_subject_pronoun(words[at + 1]));
    if (conjunctions_before_pronouns.contains(word) && is_personal_pronoun(words[at + 1]))
        return true;
    if (conjunctions_before_clear_pronouns.contains(word) && is_only_subject(words[at + 1]))
        return true;
    if (word == "als")
        return is_conditional_als(words, at, begins_clause);
    if (word == "om")
        return is_infinitive_om(words, at);
    if (word == "die" || word == "dat")
        return is_relative_or_that(words, at, begins_clause);
    if (word == "of" && is_personal_pronoun(words[at + 1]) && looks_like_verb(words, at + 2) && !words.is_mark(at + 3))
        return false;                        // "... of ze voelde zich veilig" is a main clause
    if (word == "of" && asks(words[at - 1])) // but "niet of nauwelijks", "wel of niet"
        return words[at + 1] != "niet" && words[at + 1] != "nauwelijks" && words[at + 1] != "wel";
    if (word == "of" && joins_pronouns(words, at))
        return false;
    if (word == "of" && opens_question(words, at))
        return true;
    if (tells_amount(words, at))
        return false;
    if ((word == "wie" || word == "hoe") && at > 1 && is_personal_pronoun(words[at - 1]) && asks(words[at - 2]))
        return true; // "weet je wie mij hielp"
    if (word == "of" || word == "wat" || word == "wie" || word == "waar" || word == "hoe")
        return is_personal_pronoun(words[at + 1]) ||
               (at > 0 && (is_subject_pronoun(words[at + 1]) || is_determiner(words[at + 1])));
    return is_relative(word) && (at > 0 || is_personal_pronoun(words[at + 1]));
}

namespace {

/// "goede, gerichte begeleiding", "geen echt, oprecht contact": a comma between two adjectives of one noun.
bool parts_adjectives(const FoldedWords& words, std::size_t comma)
{
    const std::string_view before = comma > 0 ? words[comma - 1] : std::string_view();
    const std::string_view next = words[comma + 1];
    const std::string_view opener = comma > 1 ? words[comma - 2] : std::string_view();
    if (words.is_mark(comma + 1) || words.is_mark(comma + 2) || is_beside_verb(words[comma + 2]) ||
        is_subject_pronoun(words[comma + 2]) || looks_like_verb(words, comma + 2))
        return false;
    const bool is_opened = is_determiner(opener) || is_preposition(opener) || opener == "enkele" || opener == "enkel";
    const bool are_inflected = before.ends_with('e') && next.ends_with('e') && before.size() > 3 && next.size() > 3;
    return is_opened && (are_inflected || is_bare_adjective(next) || ends_in_one_of(next, {"ig", "echt"}));
}

}

bool enumerates(const FoldedWords& words, std::size_t comma)
{
    if (parts_adjectives(words, comma))
        return true;
    constexpr std::size_t longest_member = 3;
    for (std::size_t i = comma + 1; i <= comma + 1 + longest_member; ++i) {
        if (words[i] == "en" || words[i] == "of" || words[i] == "noch")
            return i > comma + 1 && !begins_statement(words, i + 1);
        if (words[i] == ",")
            return i > comma + 1;
        if (words.is_mark(i) || begins_statement(words, i) || begins_subordinate(words, i, true) ||
            is_coordinator(words, i))
            return false;
    }
    return false;
}

}
