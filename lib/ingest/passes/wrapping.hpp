#pragma once

#include "ingest/lines/marked_line.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace draad {

/// How wide the lines of a text are, in code points: nine in ten are no longer. In a hard-wrapped text that is where
/// its lines were broken; a text in which a line is a paragraph is far wider.
std::size_t line_width(std::string_view text, const std::vector<MarkedLine>& lines);

/// Joins the lines of a paragraph: those of a block, and those that blank lines part where the sentence plainly goes
/// on, as in the text of a PDF.
void join_wrapped_lines(std::string_view text, std::vector<MarkedLine>& lines);

}
