#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads Praat's TextGrid, in its long and its short form: each tier of intervals is a speaker's, by its name; points
/// are notes. Throws Error, with the name, if it is none or is cut off.
Document read_text_grid(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// Whether bytes begin as a TextGrid does.
bool begins_as_text_grid(std::string_view bytes);

}
