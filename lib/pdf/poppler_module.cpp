#include "pdf/poppler_module.hpp"

#include "files/program_module.hpp"
#include "wording/said.hpp"

namespace draad {

PdfExtractor load_pdf_extractor()
{
    static const auto extractor =
        reinterpret_cast<PdfExtractor>(load_function("draad-poppler.so", "draad_extract_pdf", to_say("reads PDFs")));
    return extractor;
}

}
