#pragma once

#include "ingest/rich/rich_document.hpp"
#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Makes a document of what a rich format tells. Its text is what a plain-text copy would hold: a blank line between
/// paragraphs, a line a row of a table, tabs between its cells. That text goes through the passes of plain text, so
/// that a conversation gives the same passages, speakers and words in every format; headings, lists and notes are those
/// that the format marks. Throws Error if there is no text.
Document build_rich_document(std::string_view name, RichDocument rich, std::span<const Speaker> known);

}
