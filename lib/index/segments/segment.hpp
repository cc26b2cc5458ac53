#pragma once

#include "index/column/word_column.hpp"
#include "index/segments/manifest.hpp"
#include "index/records/document_record.hpp"
#include "index/segments/segment_hold.hpp"
#include "index/segments/segment_place.hpp"
#include "passages/analysed_document.hpp"
#include "passages/wanted_words.hpp"
#include "storage/sorted_words.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// A finished segment, opened for reading, here or over a network. Not shared by threads; opening costs little.
class IndexSegment {
public:
    explicit IndexSegment(const SegmentPlace& place);

    /// The same segment once more, for another thread: its column is opened once for all, its database for each when it
    /// is asked for something.
    IndexSegment reopened() const;

    ~IndexSegment();
    IndexSegment(IndexSegment&&) noexcept;
    IndexSegment& operator=(IndexSegment&&) noexcept;

    std::vector<DocumentRecord> records() const;

    /// Calls `use` with the place of each document among the records, and its outline, which is gone when `use`
    /// returns.
    void for_each_outline(const std::function<void(std::uint32_t, const DocumentOutline&)>& use) const;

    std::uint32_t passages() const;

    /// What it was made with; nothing, if no draad made it.
    std::optional<IndexIdentity> identity() const;

    /// The distinct words of all passages.
    SortedWords words() const;

    /// The numbers, from 1, of the passages that have what is wanted, in its own words, ascending; of choices perhaps
    /// others, too, where reading them is less work than leaving them out. Found by so many threads.
    std::vector<std::uint32_t> passages_with(const WantedWords& wanted, unsigned jobs = 1) const;

    /// A passage, into memory that is used again.
    void read(std::uint32_t number, AnalysedPassage& passage) const;

    /// The same as the database has it, whether there is a column or not.
    AnalysedPassage stored_passage(std::uint32_t number) const;

    Passage place(std::uint32_t number) const;

    /// The same without its text and quotations.
    void read_tokens(std::uint32_t number, AnalysedPassage& passage) const;

    /// Whether words alone can be read, as the column can; see there.
    bool has_column() const { return column_ != nullptr; }
    std::vector<std::uint32_t> places_of_entries(std::span<const std::uint32_t> places) const;
    void read_words(std::uint32_t number, std::span<const std::uint32_t> places_of_entries, PassageWords& words) const;
    void read_folded(std::span<const std::uint32_t> numbers, std::span<FoldedToken> tokens) const;

    /// By word: how many passages have it; empty if there is no column.
    std::span<const std::uint32_t> passages_of_words() const;

private:
    struct Database;
    struct Column;

    IndexSegment();
    const Database& database() const;
    const WordColumn& column() const;
    std::uint32_t records_sum() const;
    void pass(std::uint32_t number) const;
    std::vector<std::uint32_t> passages_by_postings(const WantedWords& wanted) const;

    SegmentPlace place_;
    std::shared_ptr<const SegmentHold> hold_; // of a folder
    mutable std::unique_ptr<Database> database_;
    /// Of the records that were read here, as the column has it, too.
    mutable std::optional<std::uint32_t> records_sum_;
    /// Opened when it is first asked for, since a writer never does. Nothing: whoever made the segment made no column.
    std::shared_ptr<Column> column_;
    mutable const WordColumn* opened_ = nullptr;
    /// From where the column's passages that were read here are still in memory.
    mutable std::uint32_t unreleased_ = 0;
};

}
