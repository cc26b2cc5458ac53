#include "index/index_lock.hpp"

#include "error.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>

namespace draad {

namespace {

std::filesystem::path lock_path(const std::filesystem::path& index)
{
    return index / "lock";
}

/// Leaves the number of this process in the file, for the message to a second writer.
bool sign(int file)
{
    const std::string holder = fmt::format("{}\n", ::getpid());
    return ::ftruncate(file, 0) == 0 && ::pwrite(file, holder.data(), holder.size(), 0) > 0;
}

}

IndexLock::IndexLock(const std::filesystem::path& index)
{
    const std::filesystem::path path = lock_path(index);
    file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file_ < 0)
        throw Error(
            said("{}: cannot be written: {}; name another place with --index", index.string(), system_reason(errno)));
    if (::flock(file_, LOCK_EX | LOCK_NB) == 0 && sign(file_))
        return;
    const bool is_held = errno == EWOULDBLOCK;
    const std::string reason = system_reason(errno);
    ::close(file_);
    if (!is_held)
        throw Error(said("{}: cannot be written: {}", path.string(), reason));
    std::string holder;
    std::ifstream(path) >> holder;
    throw Error(
        said("{}: another draad (process {}) is writing this index; wait until it is done", index.string(), holder));
}

IndexLock::~IndexLock()
{
    ::close(file_);
}

bool IndexLock::is_in(const std::filesystem::path& index)
{
    std::string holder;
    std::ifstream file(lock_path(index));
    return std::getline(file, holder) && !holder.empty() &&
           holder.find_first_not_of("0123456789") == std::string::npos &&
           file.peek() == std::ifstream::traits_type::eof();
}

}
