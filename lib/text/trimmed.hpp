#pragma once

#include "text/range.hpp"

#include <string_view>

namespace draad {

/// The part of a range without the white space and invisible characters (byte-order marks, zero-width spaces) around
/// it.
TextRange trimmed(std::string_view text, TextRange range);

/// The part of a text from its first visible character.
std::string_view trimmed(std::string_view text);

}
