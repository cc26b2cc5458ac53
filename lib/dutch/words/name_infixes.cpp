#include "dutch/words/name_infixes.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class InfixUse : std::uint8_t {
    in_text,
    in_name,
    in_surname,
};

constexpr auto name_infixes = flagged_words<InfixUse>([] {
    using enum InfixUse;
    return std::to_array<WordRow<InfixUse>>({
        {{in_text, in_name, in_surname},
         "'s 't al ben bin da de den der des di du el het in la le op te ten ter uit van von zu"},
        // That these stand in no surname seems an accident.
        {{in_text}, "del dem les vande vanden vander vom zum zur"},
        // That dos and ibn stand in no name of running text seems an accident; the prepositions would join too much.
        {{in_name, in_surname}, "aan bij d' dos ibn onder over tot voor"},
        // Jan en Piet.
        {{in_name}, "en"},
        {{in_surname}, "t"},
    });
});

}

bool is_name_infix(std::string_view folded)
{
    return name_infixes.has(folded, InfixUse::in_text);
}

bool is_name_particle(std::string_view folded)
{
    return name_infixes.has(folded, InfixUse::in_name);
}

bool is_surname_particle(std::string_view folded)
{
    return name_infixes.has(folded, InfixUse::in_surname);
}

}
