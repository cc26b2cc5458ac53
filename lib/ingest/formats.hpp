#pragma once

#include "passages/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace draad {

/// Reads a document's bytes; `known` are people who may speak in it.
using ReadFormat = Document (*)(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// A kind of file that can be a document.
struct DocumentFormat {
    /// In lower case, with its dot: ".txt".
    std::string_view ending;
    /// What people call it: "Word".
    std::string_view name;
    /// Nothing if the format is known but not read.
    ReadFormat read = nullptr;
    /// What to do with a file that is not read.
    std::string_view advice;
    /// Whether files with this ending are often of another format, so that their bytes must tell.
    bool is_disguise = false;
};

/// The format of a file by the ending of its name, in any case; no ending or "-" is plain text. Nothing if the file is
/// no document.
const DocumentFormat* format_of(std::string_view name);

/// The format of an ending such as ".pdf"; nothing if there is none.
const DocumentFormat* format_of_ending(std::string_view ending);

/// The ending of a name in lower case, with its dot; empty if it has none.
std::string ending_of(std::string_view name);

}
