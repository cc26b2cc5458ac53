#pragma once

#include "ingest/lines/label.hpp"
#include "passages/passage.hpp"
#include "text/range.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace draad {

/// What a line is to the reader who looks at the page.
enum class LineRole : std::uint8_t {
    blank,
    markup, ///< layout only: an underline, a rule, a time stamp that stands alone
    text,
    heading,
    meta,
    note,
    stage,
};

/// A line of a document with what has been found out about it. The passes of a format (keyword lines, labels, headings,
/// joins) each fill in their part; `build_passages` makes passages of the whole.
struct MarkedLine {
    /// The whole line, trimmed.
    TextRange line;
    /// The part that belongs to a passage: without label, time stamp, bullet or other markup.
    TextRange content;
    LineRole role = LineRole::text;
    /// Never joined to the line before: a list item, a labelled fact.
    bool begins_paragraph = false;
    /// Goes on with the passage of the last line that was not blank.
    bool joins_previous = false;
    /// What follows is nobody's turn: a decision in minutes.
    bool ends_turn = false;
    /// The turn that this line opens has no further paragraphs.
    bool is_only_paragraph = false;
    /// The format shows all of its paragraph in bold.
    bool is_bold = false;
    /// From 1; 0 where the format has no pages.
    std::uint32_t page = 0;
    /// The turn that this line opens.
    std::optional<Label> label;
    /// What stands here like a label, comes back, and was not taken for one; empty if there is nothing of the kind.
    TextRange refused_label;
    /// Seconds, from a time stamp on this line outside a label.
    std::optional<std::uint32_t> time;

    bool is_text() const { return role == LineRole::text; }
};

/// The part of a line that belongs to a passage.
inline std::string_view content_of(std::string_view text, const MarkedLine& line)
{
    return text.substr(line.content.begin, line.content.size());
}

/// The lines of a text from a byte on, blank or text and nothing more known.
std::vector<MarkedLine> mark_lines(std::string_view text, std::size_t begin);

/// Whether the line before is blank or there is none.
bool follows_blank(const std::vector<MarkedLine>& lines, std::size_t line_index);

/// The index of the first line from `line_index` on that is not blank; the number of lines if there is none.
std::size_t next_visible(const std::vector<MarkedLine>& lines, std::size_t line_index);

}
