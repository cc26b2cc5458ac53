#include "ingest/reader.hpp"

#include "error.hpp"
#include "ingest/formats.hpp"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace draad {

Document read_document(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const Format* format = format_of(name);
    if (format == nullptr)
        throw Error(
            fmt::format("{}: files ending in '{}' are not read; save it as plain text (.txt)", name, ending_of(name)));
    if (format->read == nullptr)
        throw Error(fmt::format("{}: {} is not read yet; {}", name, format->name, format->advice));
    return format->read(name, bytes, known);
}

std::string read_bytes(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored))
        throw Error(fmt::format("{}: this is a folder; name a file", file.string()));
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    std::array<char, 1 << 16> block{}; // a pipe has no size to ask for
    while (stream.read(block.data(), block.size()) || stream.gcount() > 0)
        bytes.append(block.data(), static_cast<std::size_t>(stream.gcount()));
    if (!stream.eof())
        throw Error(fmt::format("{}: the file cannot be read: {}", file.string(),
                                errno == 0 ? "unknown reason" : std::generic_category().message(errno)));
    return bytes;
}

}
