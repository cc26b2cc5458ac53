#pragma once

#include <cstddef>
#include <string_view>

namespace draad {

/// What a file may ask of the machine before it is refused, whatever its format; documents stay far below. Together
/// they keep one file within some 2 GB of memory and a minute. Bounds of a format alone stand with its reader.

/// Bytes of a file, and of the text that is made of it.
constexpr std::size_t most_document_bytes = std::size_t{512} << 20;
/// Lines, paragraphs, or tags of HTML.
constexpr std::size_t most_lines = 2'000'000;
/// Cells of a table.
constexpr std::size_t most_cells = 5'000'000;

/// Throws Error, with the name and what to do, for more bytes than that.
void check_bytes(std::string_view name, std::size_t bytes);

/// The same for lines; `count` of them are `what`: "paragraphs".
void check_lines(std::string_view name, std::size_t count, std::string_view what);

/// The same for the lines of a text.
void check_lines_of(std::string_view name, std::string_view text);

/// The same for cells.
void check_cells(std::string_view name, std::size_t count);

}
