#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// How wide a text is in letters of that size, in the same unit: a little too wide for most fonts, so that nothing is
/// cut.
double text_width(std::string_view utf8, double size);

/// A text as lines of at most that width, broken between words; a longer word is broken where the line ends. Never
/// empty, and nothing is left out.
std::vector<std::string> text_lines(std::string_view utf8, double width, double size);

}
