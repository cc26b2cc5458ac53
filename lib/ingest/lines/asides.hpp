#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Whether what stands in brackets behind a name (folded) tells how one is spoken of or how it is said, and so no role:
/// "hij/hem", "lachend", "zacht", "staat op", "tot de meid".
bool is_aside(std::string_view role);

/// Takes the directions of a play for no roles: where somebody has ever other words in small letters behind the name,
/// they tell how it is said, whatever they are. Else each would make another person.
void drop_asides(std::vector<MarkedLine>& lines);

}
