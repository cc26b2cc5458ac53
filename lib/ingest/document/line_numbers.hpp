#pragma once

#include "passages/document.hpp"
#include "text/replaced_text.hpp"

#include <string_view>

namespace draad {

/// Tells each passage the line that it begins on, as an editor counts them: lines end in LF, CR LF or CR. Only for a
/// document whose text is that of its file.
void number_lines(Document& document);

/// The same of a document whose text is one in which stretches of `original`, the file's text, were replaced.
void number_lines(Document& document, const ReplacedText& text, std::string_view original);

}
