#pragma once

#include "pdf/pdf_extraction.hpp"

#include <string>
#include <string_view>

namespace draad {

/// What one process tells the other of a PDF. Places are kept to a hundredth of a point.
std::string write_record(const PdfExtract& extract);

/// Throws DamagedBytes at bytes that `write_record` has not written.
PdfExtract read_record(std::string_view bytes);

}
