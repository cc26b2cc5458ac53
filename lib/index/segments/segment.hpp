#pragma once

#include "index/column/word_column.hpp"
#include "index/records/document_record.hpp"
#include "index/segments/manifest.hpp"
#include "index/segments/segment_hold.hpp"
#include "index/segments/segment_location.hpp"
#include "passages/analysed_document.hpp"
#include "passages/wanted_words.hpp"
#include "storage/number_set.hpp"
#include "storage/sorted_words.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A finished segment, opened for reading, here or over a network. Not shared by threads; opening costs little.
class IndexSegment {
public:
    explicit IndexSegment(const SegmentLocation& location);

    /// The same segment for another thread. All share its column; each opens the database when it asks something of it.
    IndexSegment reopened() const;

    ~IndexSegment();
    IndexSegment(IndexSegment&&) noexcept;
    IndexSegment& operator=(IndexSegment&&) noexcept;

    std::vector<DocumentRecord> records() const;

    /// Calls `visit` with the index of each document among the records and its outline, which is valid until `visit`
    /// returns.
    void for_each_outline(const std::function<void(std::uint32_t, const DocumentOutline&)>& visit) const;

    std::uint32_t passages() const;

    /// What it was made with; nothing, if no draad made it.
    std::optional<IndexIdentity> identity() const;

    /// The distinct words of all passages.
    SortedWords words() const;

    /// The numbers, from 1, of the passages that have what is wanted (words of the segment); of choices
    /// perhaps others, too, where reading them is less work than leaving them out. `jobs`: how many threads look for
    /// them.
    NumberSet passages_with(const WantedWords& wanted, unsigned jobs = 1) const;

    /// Throws Error if what passages are ranked by for these words is not what the column says.
    void require_ranked_words(std::span<const std::string> words) const;

    const SegmentLocation& location() const { return location_; }

    /// Whether the database has the passages too, as one that was made to be served.
    bool has_served_passages() const;

    /// A passage as the database has it, whether there is a column or not. Throws Error if it has none.
    AnalysedPassage served_passage(std::uint32_t number) const;

    /// Null if there is none.
    const WordColumn* column() const;

private:
    struct Database;
    struct Column;

    IndexSegment();
    const Database& database() const;
    std::uint32_t records_sum() const;

    SegmentLocation location_;
    std::shared_ptr<const SegmentHold> hold_; // of a folder
    mutable std::unique_ptr<Database> database_;
    /// The checksum of the records that were read, which the column has, too.
    mutable std::optional<std::uint32_t> records_sum_;
    /// Opened when it is first asked for, which a writer never does. Null if the segment has no column.
    std::shared_ptr<Column> column_;
    mutable const WordColumn* opened_ = nullptr;
};

}
