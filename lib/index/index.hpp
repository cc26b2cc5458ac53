#pragma once

#include "index/segments/manifest.hpp"
#include "index/segments/segment.hpp"
#include "passages/analysed_document.hpp"
#include "passages/document_summary.hpp"
#include "passages/passage_place.hpp"
#include "storage/sorted_words.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// An index opened for reading: one state of it, whatever a writer does meanwhile. Not shared by threads; a thread of
/// its own opens it again with `reopened`.
class Index {
public:
    /// Opens a folder, or all that a stub file names (see `read_stub`). Throws Error if there is none, if it was made
    /// with something else than `current`, if a server does not answer, or if two parts have a document of one name.
    static Index open(const std::filesystem::path& path, const IndexIdentity& current);

    /// The same state once more, for another thread; of a database, when it is asked for something.
    Index reopened() const;

    /// Of what a stub file names, the parts of it that there are: what was made with, and the segments.
    const Manifest& manifest() const { return contents_->manifest; }

    /// Reads all there is; see `check_segment`. Throws Error.
    void check() const;

    /// The documents in the order of their names.
    const std::vector<DocumentSummary>& documents() const { return contents_->documents; }

    /// The distinct words of all passages, sorted. Those of documents that are gone may be among them. Read when it is
    /// first asked for; what is opened again has it then, too.
    const SortedWords& vocabulary() const { return words().vocabulary; }

    /// By word of the vocabulary: how many passages have it; empty if that is not known.
    std::span<const std::uint32_t> passages_of_words() const { return words().passages; }

    /// The passages that have what is wanted, in words of the vocabulary, in order; of choices perhaps others, too,
    /// where reading them is less work than leaving them out. Found by so many threads.
    std::vector<PassagePlace> passages_with(const WantedWords& wanted, unsigned jobs = 1) const;

    /// A passage, into memory that is used again.
    void read(PassagePlace place, AnalysedPassage& passage) const;
    AnalysedPassage passage(PassagePlace place) const;

    /// The same without its text and quotations; what it costs does not depend on its text.
    void read_tokens(PassagePlace place, AnalysedPassage& passage) const;

    Passage place(PassagePlace place) const;

    /// Its words alone, as places in the vocabulary, and, unless a server gives it, their numbers. Their memory is used
    /// again.
    void read_words(PassagePlace place, PassageWords& words) const;

    /// Some of its tokens, by such numbers. Views that last as long as the index.
    void read_folded(PassagePlace place, std::span<const std::uint32_t> numbers, std::span<FoldedToken> tokens) const;

private:
    /// Where a document's passages are.
    struct Location {
        std::uint32_t segment = 0;
        std::uint32_t first = 0;
        std::uint32_t passages = 0;
    };

    /// A segment, and which of its documents count no more.
    struct Part {
        SegmentPlace place;
        std::set<std::uint32_t> gone;
    };

    /// What is known of an index when it is opened. Never altered.
    struct Contents {
        Manifest manifest;
        std::vector<SegmentPlace> places;
        std::vector<DocumentSummary> documents;
        std::vector<Location> locations; // as documents
        /// By segment: the documents in the order of their passages there.
        std::vector<std::vector<std::uint32_t>> documents_of_segment;
    };

    Index() = default;
    Index(Manifest manifest, std::vector<Part> parts);
    static std::vector<Part> parts_of(const std::filesystem::path& folder, const Manifest& manifest);
    static Index open_stub(const std::filesystem::path& stub, const IndexIdentity& current);
    void require_distinct_names() const;
    /// The words of all segments as one vocabulary.
    struct Words {
        SortedWords vocabulary;
        std::span<const std::uint32_t> passages; // by word; of a single segment its own, else these:
        std::vector<std::uint32_t> summed_passages;
        /// By segment, then by its words: their places in the vocabulary; of a single segment, none, for it has the
        /// same.
        std::vector<std::vector<std::uint32_t>> places_of_words;
        /// By segment: as its column gives them.
        std::vector<std::vector<std::uint32_t>> places_of_entries;
    };
    const Words& words() const;
    void sum_passages(Words& words) const;
    WantedWords wanted_of_segment(std::size_t segment, const WantedWords& wanted) const;

    std::shared_ptr<const Contents> contents_;
    std::vector<IndexSegment> segments_;         // as the places
    mutable std::shared_ptr<const Words> words_; // null until it is asked for
};

}
