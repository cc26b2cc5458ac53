#include "read_checked.hpp"
#include "support/office_files.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string part(reinterpret_cast<const char*>(bytes), size);
#if defined(DRAAD_FUZZ_docx)
    draad::test::read_checked("a.docx", draad::test::docx({.body = part}));
#elif defined(DRAAD_FUZZ_odt)
    draad::test::read_checked("a.odt", draad::test::odt(part));
#else
    draad::test::read_checked("a.xlsx", draad::test::xlsx_of_sheet(part));
#endif
    return 0;
}
