#pragma once

#include <string_view>

namespace draad {

/// Whether a text has the shape of a speaker's name: "Sybrand van Haersma Buma", "De voorzitter", "Deelnemer 1", "R1",
/// "moeder"; not "Zij zegt" or "17".
bool is_name(std::string_view text);

}
