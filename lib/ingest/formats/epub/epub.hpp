#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads EPUB (ISO/IEC 23736): the pages of its spine as one document, in their order; those that its manifest calls
/// the table of contents are left out. Throws Error, with the name, if it is locked or damaged.
Document read_epub(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

}
