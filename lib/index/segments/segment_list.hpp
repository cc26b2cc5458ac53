#pragma once

#include "index/records/document_record.hpp"
#include "index/segments/manifest.hpp"
#include "index/segments/segment_writer.hpp"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// The segments of an index that is being written: kept few, and rid of what is gone. Which they are stands in the
/// manifest, which nobody else reads before it is written to disk; folders that it does not name are leftovers.
class SegmentList {
public:
    /// `manifest` outlives the list.
    SegmentList(std::filesystem::path folder, Manifest& manifest);

    /// A new segment to fill and finish. May be called by several threads at once.
    SegmentWriter make(SegmentWriter::Purpose purpose = SegmentWriter::Purpose::reading_here);

    /// The finished, whole and wanted segments among the leftovers, for `add`; other leftovers are deleted.
    std::vector<std::filesystem::path>
    take_over(const std::function<bool(std::span<const DocumentRecord>)>& wants) const;

    /// Merges two or more finished segments into one and deletes them. May be called by several threads at once.
    std::filesystem::path merged(std::span<const std::filesystem::path> segments);

    /// Merges finished segments into one and adds that to the index.
    void add(std::span<const std::filesystem::path> segments);

    /// Drops segments whose documents are all gone, rewrites those of which half is, and merges where there are many.
    void tidy();

    /// Rewrites these segments without what is gone.
    void rewrite(const std::set<std::string>& segments);

    /// Makes one segment of all, with term lists; there is one even if the index has no document.
    void make_one();

    /// Lets only their owner read the segments, and waits until they are on the disk.
    void seal() const;

    void remove_leftovers() const;

    /// Deletes the leftovers, waiting for those who read them. Throws Error if some cannot be deleted.
    void require_no_leftovers() const;

private:
    std::vector<std::filesystem::path> leftovers() const;
    void drop_empty();
    void rewrite_worn();
    void merge_smallest();
    std::string rewritten(const std::string& name, const std::set<std::uint32_t>& gone,
                          SegmentWriter::Purpose purpose = SegmentWriter::Purpose::reading_here);
    std::string merged_into_one(std::span<const std::string> names);
    void move_gone(std::span<const std::string> names, const std::string& merged);
    std::vector<std::filesystem::path> paths_of(std::span<const std::string> names) const;

    std::filesystem::path folder_;
    Manifest* manifest_;
    std::atomic<unsigned> next_ = 1;
};

}
