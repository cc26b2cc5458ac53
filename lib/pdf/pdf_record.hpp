#pragma once

#include "pdf/pdf_extraction.hpp"

#include <string>
#include <string_view>

namespace draad {

/// What one process tells the other of a PDF, as bytes. Positions are kept to a hundredth of a point.
std::string write_record(const PdfExtract& extract);

/// Reads what `write_record` wrote. Throws DamagedBytes at other bytes.
PdfExtract read_record(std::string_view bytes);

}
