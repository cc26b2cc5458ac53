#include "files/program_module.hpp"

#include "error.hpp"
#include "files/program_folder.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <dlfcn.h>

#include <filesystem>

namespace draad {

namespace {

std::filesystem::path find_module(const std::string& name)
{
    std::error_code ignored;
    const std::filesystem::path program = program_folder();
    const std::filesystem::path beside = program / name;
    return std::filesystem::exists(beside, ignored) ? beside : (program / DRAAD_MODULES / name).lexically_normal();
}

}

void* load_function(const std::string& module, const char* function, std::string_view does)
{
    const std::filesystem::path path = find_module(module);
    void* const library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const found = library ? dlsym(library, function) : nullptr;
    if (!found)
        throw Error(
            said("the part of draad that {} cannot be loaded ({}); install draad again", translated(does), dlerror()));
    return found;
}

}
