#pragma once

#include <filesystem>
#include <string>

namespace draad {

/// The bytes of a file. Throws Error if it cannot be read.
std::string read_bytes(const std::filesystem::path& file);

}
