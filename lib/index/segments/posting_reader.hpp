#pragma once

#include "index/column/word_column.hpp"
#include "storage/sorted_words.hpp"

#include <xapian.h>

#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// What the postings of a segment are read with and held against.
struct SegmentPostings {
    /// The distinct words of the segment, in the order of which they have their numbers.
    const SortedWords& words;
    /// What the postings must be. Nothing for a server, which gives no column.
    const WordColumn* column = nullptr;
    std::uint32_t passages = 0;

    /// By word: how many passages have it; empty where that would have to be asked of a server.
    std::span<const std::uint32_t> passages_of_words() const
    {
        return column != nullptr ? column->passages_of_words() : std::span<const std::uint32_t>();
    }
};

/// Reads from a segment's database which passages have a word. For one thread.
class PostingReader {
public:
    PostingReader(Xapian::Database database, const SegmentPostings& postings);

    /// The numbers, from 1, of the passages that have a word, ascending. Throws DamagedBytes if these are not the
    /// passages that the column says, Xapian::Error if the database fails.
    std::vector<std::uint32_t> passages_of(std::uint32_t word) const;

    /// What Xapian keeps of a word beside its postings, reckoned from these. Throws as `passages_of`.
    struct Figures {
        Xapian::doccount passages = 0;
        Xapian::termcount times = 0;
        Xapian::termcount most_in_a_passage = 0;
    };
    Figures figures_of(std::uint32_t word) const;

private:
    template <class Visit>
    void for_each_posting(std::uint32_t word, Visit visit) const;

    Xapian::Database database_;
    const SegmentPostings& postings_;
};

}
