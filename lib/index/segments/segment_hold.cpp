#include "index/segments/segment_hold.hpp"

#include "error.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace draad {

namespace {

int open_folder(const std::filesystem::path& segment)
{
    return ::open(segment.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/// Whether another has a lock that goes not together with this one. A file system without locks knows no others.
bool is_refused(int folder, int lock)
{
    return ::flock(folder, lock | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

}

SegmentHold::SegmentHold(const std::filesystem::path& segment) : folder_(open_folder(segment))
{
    // It may have been deleted between the two calls; once it is held and there, it stays.
    const bool is_held = folder_ >= 0 && !is_refused(folder_, LOCK_SH) && std::filesystem::exists(segment);
    if (is_held)
        return;
    const int reason = folder_ < 0 ? errno : ENOENT;
    if (folder_ >= 0)
        ::close(folder_);
    if (reason != ENOENT)
        throw Error(said("{}: cannot be read: {}", segment.string(), system_reason(reason)));
    throw Error(said("{}: this part of the index is not there; run the command again, or make the index anew "
                     "with draad index --rebuild",
                     segment.string()));
}

SegmentHold::~SegmentHold()
{
    if (folder_ >= 0)
        ::close(folder_);
}

SegmentHold::SegmentHold(SegmentHold&& other) noexcept : folder_(std::exchange(other.folder_, -1))
{
}

SegmentHold& SegmentHold::operator=(SegmentHold&& other) noexcept
{
    std::swap(folder_, other.folder_);
    return *this;
}

void remove_unheld(const std::filesystem::path& segment)
{
    const int folder = open_folder(segment);
    if (folder >= 0 && !is_refused(folder, LOCK_EX)) {
        std::error_code failure;
        std::filesystem::remove_all(segment, failure);
    }
    if (folder >= 0)
        ::close(folder);
}

}
