#pragma once

#include "index/segments/manifest.hpp"
#include "index/segments/segment.hpp"
#include "index/segments/segment_cursor.hpp"
#include "passages/document_summary.hpp"
#include "passages/passage_cursor.hpp"
#include "passages/passage_id.hpp"
#include "passages/passage_query.hpp"
#include "passages/passage_ranking.hpp"
#include "storage/sorted_words.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// An index opened for reading: one state of it, whatever a writer does meanwhile. Not shared by threads, but
/// each may have a cursor of its own.
class Index {
public:
    /// Opens a folder, or all that a stub file names (see `read_stub`). Throws Error if there is none, if it was made
    /// with something else than `current`, if a server does not answer, or if two parts have a document of one name.
    static Index open(const std::filesystem::path& path, const IndexIdentity& current);

    /// The manifest; of a stub file, only what it was made with, the base and the segments.
    const Manifest& manifest() const { return contents_->manifest; }

    /// Reads the whole index; see `check_segment`. Throws Error at the first damage.
    void check() const;

    /// The documents in the order of their names.
    const std::vector<DocumentSummary>& documents() const { return contents_->documents; }

    /// The distinct words of all passages; words of documents that are gone may be among them. Read when it is first
    /// asked for, and shared with the cursors that are opened after that.
    const SortedWords& vocabulary() const { return words().vocabulary; }

    /// By word of the vocabulary: how many passages have it; empty if that is not known.
    std::span<const std::uint32_t> passages_of_words() const { return words().passages; }

    /// The passages that have what is wanted (words of the vocabulary), in order; of choices perhaps others, too, where
    /// reading them is less work than leaving them out. `jobs`: how many threads look for them.
    std::vector<PassageId> passages_with(const WantedWords& wanted, unsigned jobs = 1) const;

    /// Ranks the passages by what they have of a query (words of the vocabulary). The same passages have the same
    /// weights, however they are divided over segments and whatever is gone. Uses the index as long as it lives.
    std::unique_ptr<PassageRanking> rank(const PassageQuery& query) const;

    /// For one thread, with databases of its own, which are opened when something is asked of them.
    std::unique_ptr<PassageCursor> open_cursor() const;

private:
    /// Where a document's passages are stored.
    struct StoredDocument {
        std::uint32_t segment = 0;
        std::uint32_t first = 0;
        std::uint32_t passages = 0;
    };

    /// A segment, and the indices of its documents that were replaced or removed.
    struct Part {
        SegmentLocation location;
        std::set<std::uint32_t> gone;
    };

    /// What is read when an index is opened. Never altered.
    struct Contents {
        Manifest manifest;
        std::vector<SegmentLocation> segment_locations;
        std::vector<DocumentSummary> documents;
        std::vector<StoredDocument> stored_documents; // in the order of `documents`
        /// By segment: the documents in the order of their passages there.
        std::vector<std::vector<std::uint32_t>> documents_of_segment;
    };

    class Cursor;
    class Ranking;

    Index() = default;
    Index(Manifest manifest, std::vector<Part> parts);
    Index reopened() const;
    static std::vector<Part> parts_of(const std::filesystem::path& folder, const Manifest& manifest);
    static Index open_stub(const std::filesystem::path& stub, const IndexIdentity& current);
    void require_distinct_names() const;
    /// The words of all segments as one vocabulary.
    struct Words {
        SortedWords vocabulary;
        std::span<const std::uint32_t> passages; // by word; of a single segment its own, else these:
        std::vector<std::uint32_t> summed_passages;
        /// By segment, then by its words: their numbers in the vocabulary. None if there is a single segment, whose
        /// numbers are the same.
        std::vector<std::vector<WordId>> vocabulary_ids;
        /// By segment, then by entry of its column: the word's number in the vocabulary; see WordColumn.
        std::vector<std::vector<WordId>> word_ids_of_entries;
    };
    const Words& words() const;
    void sum_passages(Words& words) const;
    WordNumbering numbering_of(std::size_t segment) const;
    WantedWords wanted_of_segment(std::size_t segment, const WantedWords& wanted) const;
    PassageId passage_id(std::size_t segment, std::uint32_t number) const;
    bool has_gone_passages(std::size_t segment) const;
    std::vector<std::uint32_t> live_passages(std::size_t segment) const;

    std::shared_ptr<const Contents> contents_;
    std::vector<IndexSegment> segments_;         // in the order of `segment_locations`
    mutable std::shared_ptr<const Words> words_; // null until it is asked for
};

}
