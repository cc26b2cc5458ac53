#pragma once

#include "index/column/word_column.hpp"
#include "passages/wanted_words.hpp"
#include "storage/number_set.hpp"

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// Finds the passages of a column that have what is wanted, by the postings of its words.
class PassageFinder {
public:
    /// Both outlive it; `wanted` names words of the column.
    PassageFinder(const WordColumn& column, const WantedWords& wanted);

    /// The numbers of the passages, from 1, ascending; of choices perhaps others, too, where reading those is less work
    /// than leaving them out. `jobs`: how many threads look for them. Throws DamagedBytes.
    std::vector<std::uint32_t> find(unsigned jobs);

private:
    /// The passages that have any word of a list. Kept once they are found if several choices ask for them.
    struct List {
        bool is_kept = false;
        std::once_flag is_found;
        std::optional<NumberSet> passages;
    };
    struct Finding;

    void add(std::span<const std::uint32_t> words, NumberSet& passages, Finding& finding) const;
    void add_choice(std::span<const std::uint32_t> lists, Finding& finding);
    const NumberSet& passages_of(std::uint32_t list, Finding& finding);
    std::uint64_t count_postings(std::span<const std::uint32_t> words) const;
    NumberSet no_passages() const { return NumberSet(column_.passages() + 1); }

    const WordColumn& column_;
    const WantedWords& wanted_;
    std::deque<List> lists_; // in the order of `wanted_.lists`
};

}
