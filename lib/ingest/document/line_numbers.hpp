#pragma once

#include "passages/document.hpp"

namespace draad {

/// Tells each passage the line that it begins on, as an editor counts them: lines end in LF, CR LF or CR. Only for a
/// document whose text is that of its file.
void number_lines(Document& document);

}
