#pragma once

#include "text/range.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace draad {

/// The text of a file as its author wrote it: decoded to valid UTF-8, without a byte-order mark, otherwise never
/// altered.
struct SourceText {
    std::string utf8;
    /// The name of the encoding that the file was read as, such as "UTF-8" or "windows-1252".
    std::string encoding = "UTF-8";

    /// The characters in a range. The view lives as long as this text.
    std::string_view slice(TextRange range) const { return std::string_view(utf8).substr(range.begin, range.size()); }
};

/// How many code points stand in a piece of valid UTF-8.
std::size_t count_code_points(std::string_view utf8);

/// How many bytes the first so many code points of valid UTF-8 take; all of them if there are fewer.
std::size_t bytes_of_code_points(std::string_view utf8, std::size_t code_points);

/// A location in a text as people name it: both count from 1; the column counts code points.
struct LineAndColumn {
    std::size_t line = 1;
    std::size_t column = 1;
};

LineAndColumn line_and_column(std::string_view utf8, std::size_t byte);

}
