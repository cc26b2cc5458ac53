#pragma once

#include "codings/agreement/joined_codings.hpp"
#include "codings/judgement.hpp"
#include "problem.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace draad {

/// Document, start and end, and of a hit that is reviewed its code and rule: several hits may stand at one place, and
/// none of them is the unit of a blind sheet that happens to stand there.
using UnitPlace = std::tuple<std::string, std::size_t, std::size_t, std::string, std::string>;
UnitPlace place_of(const CodingUnit& unit);

/// Says where sheets do not go together: where one shares no unit with those before it or has other codes, where names
/// of coders are taken for one, and where weights are lost.
void compare_sheets(std::span<const NamedSheet> sheets, std::vector<Problem>& notes);

}
