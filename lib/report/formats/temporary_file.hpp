#pragma once

#include <filesystem>

namespace draad {

/// A file that nobody else has, removed with this object. For libraries that write to a name only.
class TemporaryFile {
public:
    /// Throws Error if it cannot be made.
    TemporaryFile();
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}
