#pragma once

#include "index/segments/posting_reader.hpp"
#include "passages/wanted_words.hpp"
#include "storage/number_set.hpp"

#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace draad {

/// Finds the passages of a segment that have what is wanted, by the postings of its words in its database.
class PassageFinder {
public:
    /// `open` gives a thread a database of its own. All outlive it; `wanted` names words of the segment.
    PassageFinder(std::function<Xapian::Database()> open, const SegmentPostings& postings, const WantedWords& wanted);

    /// The numbers of the passages, from 1; of choices perhaps others, too, where reading those is less work
    /// than leaving them out. `jobs`: how many threads look for them. Throws DamagedBytes and Xapian::Error.
    NumberSet find(unsigned jobs);

private:
    /// The passages that have any word of a list. Kept once they are found if several choices ask for them.
    struct List {
        bool is_kept = false;
        std::once_flag is_found;
        std::optional<NumberSet> passages;
    };
    /// The passages that have a word, kept once they are read if several lists have the word: Xapian takes ten times as
    /// long to read them as it takes to look at them.
    struct Word {
        std::once_flag is_read;
        std::vector<std::uint32_t> passages;
    };
    struct Finding;

    void keep_words_of_several_lists();
    void add(std::span<const std::uint32_t> words, NumberSet& passages, const Finding& finding);
    void add_choice(std::span<const std::uint32_t> lists, Finding& finding);
    const NumberSet& passages_of(std::uint32_t list, Finding& finding);
    std::uint64_t count_postings(std::span<const std::uint32_t> words) const;
    NumberSet no_passages() const { return NumberSet(postings_.passages + 1); }

    std::function<Xapian::Database()> open_;
    const SegmentPostings& postings_;
    const WantedWords& wanted_;
    std::deque<List> lists_; // in the order of `wanted_.lists`
    std::unordered_map<std::uint32_t, Word> kept_words_;
};

}
