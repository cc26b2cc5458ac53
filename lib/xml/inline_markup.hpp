#pragma once

#include "text/replaced_text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What is to be replaced in a text in which people wrote or pasted HTML here and there (an answer of a survey, notes
/// in Markdown), so that it reads as a browser shows it: `<br>` ends the line, `<p>` a paragraph, `&nbsp;` is a
/// character,
/// `<b>` is nothing. A row of a table that is written with bars stays one line. What only looks like HTML ("3 < 4",
/// "<naam>") is text, and so is what stands between back quotes or fences of Markdown. In the order of the text.
std::vector<Replacement> inline_markup(std::string_view text);

/// The text with what `inline_markup` replaces.
std::string without_inline_markup(std::string_view text);

}
