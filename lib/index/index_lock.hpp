#pragma once

#include <filesystem>

namespace draad {

/// Held by the one process that writes an index, as long as this lives; the system lets go of it when a process dies.
class IndexLock {
public:
    /// Throws Error, naming the holder, if another process has it, or if the folder cannot be written.
    explicit IndexLock(const std::filesystem::path& index);
    ~IndexLock();
    IndexLock(const IndexLock&) = delete;
    IndexLock& operator=(const IndexLock&) = delete;

    /// Whether a writer of an index left its lock in a folder; no other file of that name is one.
    static bool is_in(const std::filesystem::path& index);

private:
    int file_ = -1;
};

}
