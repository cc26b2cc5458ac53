#pragma once

#include "text/source_text.hpp"

#include <string_view>

namespace draad {

/// Decodes a file that is text. Throws Error, with the name and what to do, if it is empty, no text, or damaged.
SourceText decode_file(std::string_view name, std::string_view bytes);
/// The same; bytes that are the text as they stand are not copied.
SourceText decode_file(std::string_view name, std::string&& bytes);

}
