#include "files/mapped_file.hpp"

#include "error.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <utility>

namespace draad {

MappedFile::MappedFile(const std::filesystem::path& file)
{
    const auto fail = [&] { throw Error(said("{}: cannot be read: {}", file.string(), system_reason(errno))); };
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        fail();
    struct stat facts = {};
    const bool is_file = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
    size_ = is_file ? static_cast<std::size_t>(facts.st_size) : 0;
    if (size_ > 0)
        begin_ = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, descriptor, 0);
    ::close(descriptor);
    if (begin_ == MAP_FAILED || !is_file) {
        begin_ = nullptr;
        fail();
    }
}

MappedFile::~MappedFile()
{
    if (begin_)
        ::munmap(begin_, size_);
}

void MappedFile::release(std::string_view part) const
{
    if (part.empty())
        return;
    static const std::uintptr_t page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const std::uintptr_t begin = reinterpret_cast<std::uintptr_t>(part.data()) / page * page;
    const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(part.data()) + part.size();
    ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : begin_(std::exchange(other.begin_, nullptr)), size_(std::exchange(other.size_, 0))
{
}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    std::swap(begin_, other.begin_);
    std::swap(size_, other.size_);
    return *this;
}

}
