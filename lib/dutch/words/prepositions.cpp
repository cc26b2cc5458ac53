#include "dutch/words/prepositions.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class PrepositionUse : std::uint8_t {
    begins_phrase,
    follows_clause,
    beside_name,
    tells_circumstance,
    joins_pronoun,
    before_place,
    before_person,
    before_year,
};

constexpr auto prepositions = flagged_words<PrepositionUse>([] {
    using enum PrepositionUse;
    return std::to_array<WordRow<PrepositionUse>>({
        {{begins_phrase, follows_clause, beside_name, tells_circumstance, joins_pronoun, before_person}, "door"},
        {{begins_phrase, follows_clause, beside_name, tells_circumstance, joins_pronoun, before_year}, "na"},
        {{begins_phrase, follows_clause, beside_name, tells_circumstance, joins_pronoun}, "naast"},
        {{begins_phrase, follows_clause, beside_name, tells_circumstance, before_year}, "sinds"},
        {{begins_phrase, follows_clause, beside_name, tells_circumstance}, "ondanks tijdens vanwege volgens wegens"},
        {{begins_phrase, follows_clause, beside_name, joins_pronoun, before_place, before_year}, "in uit"},
        {{begins_phrase, follows_clause, beside_name, joins_pronoun, before_place}, "binnen naar"},
        {{begins_phrase, follows_clause, beside_name, joins_pronoun, before_person}, "tegen"},
        {{begins_phrase, follows_clause, beside_name, joins_pronoun, before_year}, "van voor"},
        {{begins_phrase, follows_clause, beside_name, joins_pronoun},
         "aan achter bij boven buiten langs om onder op over tussen"},
        {{begins_phrase, follows_clause, beside_name, before_place}, "te"},
        {{begins_phrase, follows_clause, beside_name, before_person}, "met"},
        {{begins_phrase, follows_clause, beside_name, before_year}, "tot vanaf"},
        {{begins_phrase, follows_clause, beside_name}, "gedurende per rond rondom tegenover vanuit via zonder"},
        // That these are not looked for beside names seems an accident.
        {{begins_phrase, follows_clause}, "jegens omtrent"},
        {{follows_clause, before_place}, "richting"},
        // That inzake, qua and richting begin a phrase nowhere else seems an accident.
        {{follows_clause}, "inzake qua"},
        // That behalve, namens and voorbij begin no phrase seems an accident; ten and ter hold an article.
        {{beside_name}, "behalve namens ten ter tusschen voorbij"},
        {{tells_circumstance}, "dankzij"},
        {{joins_pronoun}, "af heen mee toe vandaan"},
        {{before_place}, "nabij"},
    });
});

}

bool is_preposition(std::string_view folded)
{
    return prepositions.has(folded, PrepositionUse::begins_phrase);
}

bool is_preposition_after_clause(std::string_view folded)
{
    return prepositions.has(folded, PrepositionUse::follows_clause);
}

bool is_preposition_beside_name(std::string_view folded)
{
    return prepositions.has(folded, PrepositionUse::beside_name);
}

bool tells_circumstance(std::string_view folded)
{
    return prepositions.has(folded, PrepositionUse::tells_circumstance);
}

bool joins_pronominal_adverb(std::string_view folded)
{
    return prepositions.has(folded, PrepositionUse::joins_pronoun);
}

bool is_preposition_before_place(std::string_view folded)
{
    return prepositions.has(folded, PrepositionUse::before_place);
}

bool is_preposition_before_person(std::string_view folded)
{
    return prepositions.has(folded, PrepositionUse::before_person);
}

bool is_preposition_before_year(std::string_view folded)
{
    return prepositions.has(folded, PrepositionUse::before_year);
}

}
