#pragma once

#include <string>
#include <string_view>

namespace draad {

/// The text without the numbers of its lines or turns, where nearly every line begins with one that is one more than
/// the last ("1  Interviewer: Hoe gaat het?"): they were printed to be pointed at, and nobody said them. Nothing but
/// these numbers and the white space after them is left out, so that each line is still the one that it was. A text
/// whose lines are not numbered is given back as it is.
std::string without_line_numbers(std::string text);

}
