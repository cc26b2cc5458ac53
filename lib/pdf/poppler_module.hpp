#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace draad {

/// Has poppler read a PDF, and writes what it found as `pdf_record` does. May crash, or never end: only for a process
/// of its own.
using PdfExtractor = void (*)(std::string_view bytes, std::size_t most_pages, std::string& record);

/// The extractor of the module `draad-poppler`, which is loaded when it is first asked for: from beside the program, or
/// from where it was installed. Throws Error if it is not there. May be called by several threads.
PdfExtractor load_pdf_extractor();

}
