#pragma once

#include <filesystem>

namespace draad {

/// The folder that the running program stands in, from where it finds what is shipped with it; empty if the system does
/// not tell.
inline std::filesystem::path program_folder()
{
    std::error_code failure;
    return std::filesystem::read_symlink("/proc/self/exe", failure).parent_path();
}

}
