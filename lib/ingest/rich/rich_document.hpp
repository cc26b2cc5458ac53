#pragma once

#include "ingest/lines/label.hpp"
#include "text/range.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// What a rich format (Word, OpenDocument, HTML, PDF ...) itself says a paragraph is.
enum class ParagraphKind : std::uint8_t {
    text,
    heading,
    list_item,
    note, ///< a footnote, an endnote, a caption
    meta, ///< a table of contents, navigation, running heads and feet
};

/// The cell of a table that a paragraph stands in, counted from 0. A table inside a cell belongs to that
/// cell, unless it tells who speaks (`find_table_turns`).
struct TableCell {
    std::size_t table = 0;
    std::size_t row = 0;
    std::size_t column = 0;

    bool operator==(const TableCell&) const = default;
};

/// A paragraph as the reader of a rich format hands it over.
struct RichParagraph {
    /// UTF-8 as printed; '\n' where its author broke the line.
    std::string text;
    ParagraphKind kind = ParagraphKind::text;
    /// From 1; 0 where the format has no pages.
    std::uint32_t page = 0;
    /// How many bytes at the beginning are set apart from the rest: bold, italic, underlined.
    std::size_t emphasised = 0;
    /// Where these begin, behind a time that is not ("00:03 **Anna** Ja.").
    std::size_t emphasis_begin = 0;
    /// Wholly bold.
    bool is_bold = false;
    std::optional<TableCell> cell;
    /// The innermost cell, of a table that stands inside another.
    std::optional<TableCell> inner_cell;
    /// Who speaks, where the layout tells it (`find_table_turns`, `find_emphasised_labels`).
    std::optional<Label> label;
    /// What is set apart like a label between such that are, and was not taken for one; empty if nothing is.
    TextRange refused_label = {};
};

/// What the reader of a rich format makes of a file, in the order in which a person reads it.
struct RichDocument {
    std::vector<RichParagraph> paragraphs;
    /// From the file's properties; used where the text has no title of its own.
    std::string title;
    /// What the file's characters were read as.
    std::string encoding = "UTF-8";
    /// What was left out: each says what, and what to do.
    std::vector<std::string> notes;
};

}
