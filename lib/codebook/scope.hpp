#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace draad {

/// The unit that a match may not leave, and in which `with` and `unless` look. A clause is a verb with what belongs to
/// it
/// (`find_clauses`); what interrupts it counts as absent: in *de juf, die ik niet ken, vertrouwt mij* the words *juf*
/// and *vertrouwt* are neighbours. In a turn of several paragraphs a match stays in its own, and `with` and `unless`
/// look at all of them.
enum class Scope { clause, sentence, paragraph, turn };

/// By what name a codebook calls each.
constexpr std::array<std::pair<std::string_view, Scope>, 4> names_of_scopes = {{
    {"clause", Scope::clause},
    {"sentence", Scope::sentence},
    {"paragraph", Scope::paragraph},
    {"turn", Scope::turn},
}};

constexpr std::string_view name_of(Scope scope)
{
    for (const auto& [name, named] : names_of_scopes)
        if (named == scope)
            return name;
    return {};
}

}
