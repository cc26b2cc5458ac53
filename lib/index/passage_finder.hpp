#pragma once

#include "index/word_column.hpp"
#include "text/number_set.hpp"
#include "text/wanted_words.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// Finds the passages of a column that have what is wanted, by the postings of its words.
class PassageFinder {
public:
    /// Both outlive it; `wanted` names words of the column.
    PassageFinder(const WordColumn& column, const WantedWords& wanted);

    /// Their numbers from 1, ascending; of choices perhaps others, too, where reading those is less work than leaving
    /// them out. Throws DamagedBytes.
    std::vector<std::uint32_t> find();

private:
    void add(std::span<const std::uint32_t> words, NumberSet& passages) const;
    void add_choice(std::span<const std::uint32_t> lists, NumberSet& passages);
    const NumberSet& passages_of(std::uint32_t list);
    std::uint64_t count_postings(std::span<const std::uint32_t> words) const;

    const WordColumn& column_;
    const WantedWords& wanted_;
    /// By list: the passages that have any of its words, kept for the next choice with it.
    std::vector<std::optional<NumberSet>> passages_;
    NumberSet unkept_;
    std::size_t may_keep_ = 0;
};

}
