#pragma once

#include <string>
#include <string_view>

namespace draad {

// How a label is read. All arguments are folded (`fold`).

/// "deelnemer 1" and "r2" without their number.
std::string_view without_number(std::string_view name);

/// A name without "de heer", "mevrouw" or an article: "de heer van dijk" → "van dijk", "de voorzitter" → "voorzitter".
std::string without_honorific(std::string_view folded_name);

}
