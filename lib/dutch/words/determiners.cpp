#include "dutch/words/determiners.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class DeterminerUse : std::uint8_t {
    begins_phrase,
    beside_name,
    independent,
    demonstrative,
    makes_noun,
    may_make_noun,
};

constexpr auto determiners = flagged_words<DeterminerUse>([] {
    using enum DeterminerUse;
    return std::to_array<WordRow<DeterminerUse>>({
        {{begins_phrase, beside_name, independent, demonstrative, makes_noun}, "deze"},
        {{begins_phrase, beside_name, independent, demonstrative}, "die"},
        {{begins_phrase, beside_name, independent}, "alle beide enkele sommige"},
        {{begins_phrase, beside_name, demonstrative, makes_noun}, "dit"},
        {{begins_phrase, beside_name, demonstrative}, "dat"},
        {{begins_phrase, beside_name, makes_noun}, "de een elke geen"},
        {{begins_phrase, beside_name, may_make_noun}, "haar het hun mijn zijn"},
        {{begins_phrase, beside_name},
         "'n 't d'r drie elk enige ieder iedere je jouw m'n ons onze twee uw veel wat z'n zo'n"},
        // That these begin no name seems an accident.
        {{begins_phrase}, "enig meer minder weinig"},
        // Of these, many begin a noun phrase anywhere (andere, menige, vier, welke, zulke); that they are not known
        // there seems an accident.
        {{beside_name},
         "acht al andere den der des dezelfde diverse eene eenen eenige genoemde hare hetzelfde hunne jullie "
         "meerdere menig menige mijne n'n negen tien vele verschillende vier vijf welke zes zeven zijne zulke"},
    });
});

}

bool is_determiner(std::string_view folded)
{
    return determiners.has(folded, DeterminerUse::begins_phrase);
}

bool is_determiner_beside_name(std::string_view folded)
{
    return determiners.has(folded, DeterminerUse::beside_name);
}

bool stands_for_noun(std::string_view folded)
{
    return determiners.has(folded, DeterminerUse::independent);
}

bool is_demonstrative(std::string_view folded)
{
    return determiners.has(folded, DeterminerUse::demonstrative);
}

bool makes_noun_of_particle(std::string_view folded)
{
    return determiners.has(folded, DeterminerUse::makes_noun);
}

bool may_make_noun_of_particle(std::string_view folded)
{
    return determiners.has(folded, DeterminerUse::may_make_noun);
}

}
