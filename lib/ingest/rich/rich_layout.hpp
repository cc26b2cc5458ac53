#pragma once

#include "ingest/lines/marked_line.hpp"
#include "ingest/rich/rich_document.hpp"
#include "text/source_text.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// The text of a rich document, and its lines with what the format tells of them.
struct RichLayout {
    SourceText text;
    std::vector<MarkedLine> lines;
    /// For each line the paragraph that it is from; nothing for a blank line.
    std::vector<std::optional<std::size_t>> paragraph_of;
};

/// Sets a document's paragraphs one below the other, a blank line between them; the cells of a row on one line unless
/// they hold whole paragraphs.
RichLayout lay_out(const RichDocument& rich);

/// Joins the lines of each paragraph, and paragraphs where the sentence plainly goes on. The passes must be done.
void join_lines_of_paragraphs(RichLayout& layout);

}
