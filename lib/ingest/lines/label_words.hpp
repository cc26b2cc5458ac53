#pragma once

#include <string>
#include <string_view>

namespace draad {

// How a label is read. All arguments are folded (`fold`).

/// "deelnemer 1" and "r2" without their number.
std::string_view without_number(std::string_view name);

/// A name without "de heer", "mevrouw" or an article: "de heer van dijk" → "van dijk", "de voorzitter" → "voorzitter".
std::string without_honorific(std::string_view folded_name);

/// Whether what stands in brackets behind a name tells how one is spoken of or how it is said, and so no role:
/// "hij/hem", "lachend", "zacht", "staat op", "tot de meid".
bool is_aside(std::string_view role);

}
