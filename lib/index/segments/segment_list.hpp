#pragma once

#include "index/segments/manifest.hpp"
#include "index/records/document_record.hpp"
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
    SegmentWriter make(SegmentWriter::TermLists term_lists = SegmentWriter::TermLists::none);

    /// Those leftovers that are finished, whole and wanted, for `add`; the others are deleted.
    std::vector<std::filesystem::path>
    take_over(const std::function<bool(std::span<const DocumentRecord>)>& wants) const;

    /// One segment of finished ones, two or more, which are deleted. May be called by several threads at once.
    std::filesystem::path merged(std::span<const std::filesystem::path> segments);

    /// Finished segments, as one.
    void add(std::span<const std::filesystem::path> segments);

    /// Drops segments of which all is gone, writes those anew of which half is, and merges where there are many.
    void tidy();

    /// Writes these anew without what is gone.
    void rewrite(const std::set<std::string>& segments);

    /// One segment of all, with term lists; there is one even where no document is.
    void make_one();

    /// For their owner only, and on the disk.
    void seal() const;

    void remove_leftovers() const;

    /// Waits for those who read them. Throws Error if some cannot be deleted.
    void require_no_leftovers() const;

private:
    std::vector<std::filesystem::path> leftovers() const;
    void drop_empty();
    void rewrite_worn();
    void merge_smallest();
    std::string rewritten(const std::string& name, const std::set<std::uint32_t>& gone,
                          SegmentWriter::TermLists term_lists = SegmentWriter::TermLists::none);
    std::string merged_into_one(std::span<const std::string> names);
    void move_gone(std::span<const std::string> names, const std::string& merged);
    std::vector<std::filesystem::path> paths_of(std::span<const std::string> names) const;

    std::filesystem::path folder_;
    Manifest* manifest_;
    std::atomic<unsigned> next_ = 1;
};

}
