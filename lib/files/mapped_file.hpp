#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace draad {

/// The bytes of a file in memory without reading it: pages come as they are looked at. The file must not be made
/// shorter while this lives.
class MappedFile {
public:
    /// No file, no bytes.
    MappedFile() = default;

    /// Throws Error, naming the file, if it cannot be opened or is no ordinary file. An empty file has no bytes.
    explicit MappedFile(const std::filesystem::path& file);
    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;

    std::string_view bytes() const { return {static_cast<const char*>(begin_), size_}; }

    /// Takes the pages that a part of the bytes lies in out of this process's memory; they come again when they are
    /// looked at. So whoever reads a large file from its beginning to its end need not hold all of it.
    void release(std::string_view part) const;

private:
    void* begin_ = nullptr;
    std::size_t size_ = 0;
};

}
