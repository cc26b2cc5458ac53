#include "files/file_bytes.hpp"

#include "error.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace draad {

std::string read_bytes(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored))
        throw Error(said("{}: this is a folder; name a file", file.string()));
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    if (const std::uintmax_t size = std::filesystem::file_size(file, ignored); !ignored)
        bytes.reserve(size);
    std::array<char, 1 << 16> block{}; // a pipe has no size to ask for
    while (stream.read(block.data(), block.size()) || stream.gcount() > 0)
        bytes.append(block.data(), static_cast<std::size_t>(stream.gcount()));
    if (!stream.eof())
        throw Error(said("{}: the file cannot be read: {}", file.string(),
                         errno == 0 ? said("unknown reason") : system_reason(errno)));
    return bytes;
}

}
