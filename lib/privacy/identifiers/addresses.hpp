#pragma once

#include "privacy/names/substitution.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Finds postcodes (four digits not beginning with 0, two capitals other than SA, SD and SS), with a house number
/// behind them. What reads as a year (2019 VN) counts only behind an address or before a house number.
std::vector<Substitution> find_postcodes(std::string_view text);

/// Finds streets with a house number: a name with a capital whose last word ends as streets do (Lange Dorpsstraat 12a,
/// Jan van Galenkade 3-2), or Laan, Plein ... with what it is named after (Laan van Nieuw Oost 7). Not Rijksweg 4 km,
/// nor a year.
std::vector<Substitution> find_streets(std::string_view text);

}
