#pragma once

#include <filesystem>

namespace draad {

/// Keeps a segment in place while it is read: whoever opened it can open it again, though the index has gone on
/// without it. A hold ends with the process, however that ends. (flock(2), on the segment's folder.)
class SegmentHold {
public:
    /// Throws Error if the segment is not there, or is being deleted. Where a file system has no locks, nothing is
    /// held.
    explicit SegmentHold(const std::filesystem::path& segment);
    ~SegmentHold();
    SegmentHold(SegmentHold&& other) noexcept;
    SegmentHold& operator=(SegmentHold&& other) noexcept;

private:
    int folder_ = -1;
};

/// Deletes a segment that nobody holds. What stays, held or because it cannot be deleted, is left to the next run.
void remove_unheld(const std::filesystem::path& segment);

}
