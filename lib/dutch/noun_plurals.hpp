#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The plurals that end otherwise than by rule, from the noun's end: veiligheid → veiligheden, pleegkind →
/// pleegkinderen, hoofdstad → hoofdsteden. Empty if its end is regular.
std::vector<std::string> irregular_plurals(std::string_view singular);

/// The plurals that the rules allow, the likeliest first: ramen, raams.
std::vector<std::string> regular_plurals(std::string_view singular);

/// The diminutives that the rules allow, the likeliest first: raampje.
std::vector<std::string> diminutives(std::string_view singular);

}
