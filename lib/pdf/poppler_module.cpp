#include "pdf/poppler_module.hpp"

#include "files/program_module.hpp"

namespace draad {

PdfExtractor load_pdf_extractor()
{
    static const auto extractor =
        reinterpret_cast<PdfExtractor>(load_function("draad-poppler.so", "draad_extract_pdf", "reads PDFs"));
    return extractor;
}

}
