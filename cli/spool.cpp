#include "cli/spool.hpp"

#include "error.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <array>
#include <cerrno>
#include <cstring>

namespace draad {

namespace {

constexpr std::size_t most_held = 16 << 20;

}

std::streambuf::int_type Spool::overflow(int_type byte)
{
    const char written = traits_type::to_char_type(byte);
    xsputn(&written, 1);
    return byte;
}

std::streamsize Spool::xsputn(const char* bytes, std::streamsize count)
{
    held_.append(bytes, static_cast<std::size_t>(count));
    if (held_.size() > most_held)
        move_to_file();
    return count;
}

void Spool::move_to_file()
{
    if (!file_)
        file_.reset(std::tmpfile());
    if (!file_ || std::fwrite(held_.data(), 1, held_.size(), file_.get()) != held_.size() ||
        std::fflush(file_.get()) != 0)
        throw Error(said("the result cannot be kept in a temporary file: {}; name a file for it with --output",
                         system_reason(errno)));
    held_.clear();
}

void Spool::copy_to(std::ostream& out)
{
    if (file_) {
        std::rewind(file_.get());
        std::array<char, 1 << 16> part{};
        while (const std::size_t size = std::fread(part.data(), 1, part.size(), file_.get()))
            out.write(part.data(), static_cast<std::streamsize>(size));
    }
    out.write(held_.data(), static_cast<std::streamsize>(held_.size()));
}

}
