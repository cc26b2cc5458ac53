#include "pdf/poppler_module.hpp"

#include "error.hpp"
#include "files/program_folder.hpp"
#include "wording/said.hpp"

#include <dlfcn.h>

#include <filesystem>

namespace draad {

namespace {

constexpr const char* module_name = "draad-poppler.so";

std::filesystem::path find_module()
{
    std::error_code ignored;
    const std::filesystem::path program = program_folder();
    const std::filesystem::path beside = program / module_name;
    return std::filesystem::exists(beside, ignored) ? beside
                                                    : (program / DRAAD_MODULES / module_name).lexically_normal();
}

PdfExtractor load()
{
    const std::filesystem::path path = find_module();
    void* const module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const function = module ? dlsym(module, "draad_extract_pdf") : nullptr;
    if (!function)
        throw Error(said("the part of draad that reads PDFs cannot be loaded ({}); install draad again", dlerror()));
    return reinterpret_cast<PdfExtractor>(function);
}

}

PdfExtractor load_pdf_extractor()
{
    static const PdfExtractor extractor = load();
    return extractor;
}

}
