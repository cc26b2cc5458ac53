#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// What a hyphen before a whole sentence is: in Markdown a bullet, in plain text perhaps the dash of dialogue
/// ("- Nee, zei hij, dat wil ik niet.").
enum class Hyphen { bullet, dialogue };

/// Marks lines that begin with a bullet or a number ("- ", "• ", "2. ", "b) ") as paragraphs of their own. The bullet
/// is no part of the passage; a number is, and so is a dash that may open speech.
void mark_list_items(std::string_view text, std::vector<MarkedLine>& lines, Hyphen hyphen);

/// How many bytes of number a line begins with, as in "2.1 Doel" or "3) Rondvraag", white space included; 0 if none.
std::size_t size_of_numbering(std::string_view line);

}
