#pragma once

#include "dutch/words/fixed_words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace draad {

/// What a word of a class is used for: some of the values of an enum, which are numbered from 0.
template <class Use>
class UseSet {
public:
    constexpr UseSet() = default;
    constexpr UseSet(std::initializer_list<Use> uses)
    {
        for (const Use use : uses)
            bits_ |= bit(use);
    }
    constexpr bool has(Use use) const { return (bits_ & bit(use)) != 0; }
    constexpr std::size_t count_up_to_last() const { return static_cast<std::size_t>(std::bit_width(bits_)); }

private:
    static constexpr std::uint32_t bit(Use use) { return std::uint32_t{1} << static_cast<unsigned>(use); }

    std::uint32_t bits_ = 0;
};

/// Words of the same uses, parted by single spaces.
template <class Use>
struct WordRow {
    UseSet<Use> uses;
    std::string_view words;
};

/// Calls `take` with each word of a row.
template <class Take>
constexpr void for_each_in_row(std::string_view words, Take take)
{
    while (!words.empty()) {
        const std::size_t end = words.find(' ');
        take(words.substr(0, end));
        words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
}

/// How many uses there are up to the last that a row has.
template <class Use>
constexpr std::size_t count_uses(std::span<const WordRow<Use>> rows)
{
    std::size_t most = 0;
    for (const WordRow<Use>& row : rows)
        most = std::max(most, row.uses.count_up_to_last());
    return most;
}

template <class Use>
constexpr std::size_t count_words(std::span<const WordRow<Use>> rows)
{
    std::size_t count = 0;
    for (const WordRow<Use>& row : rows)
        for_each_in_row(row.words, [&](std::string_view) { ++count; });
    return count;
}

/// A class of folded words, each with its uses, laid out when compiled: one look finds the word and what it is used
/// for. Throws std::logic_error if a word stands in the rows twice; a list that is a constant does not compile then.
template <class Use, std::size_t count, std::size_t use_count>
class FlaggedWords {
public:
    constexpr explicit FlaggedWords(std::span<const WordRow<Use>> rows) : words_(words_of(rows).words)
    {
        std::size_t index = 0;
        for (const WordRow<Use>& row : rows)
            for_each_in_row(row.words, [&](std::string_view word) {
                if (words_.index_of(word) != index)
                    throw std::logic_error("a word stands twice in its class");
                uses_[index++] = row.uses;
                for (std::size_t use = 0; use < use_count; ++use)
                    if (row.uses.has(static_cast<Use>(use)))
                        filters_[use].add(word);
            });
    }

    constexpr bool has(std::string_view folded, Use use) const
    {
        const auto number = static_cast<std::size_t>(use);
        return number < use_count && filters_[number].may_hold(folded) &&
               uses_[words_.index_behind_filter(folded)].has(use);
    }

    constexpr std::span<const std::string_view> words() const { return words_.words(); }

    /// The words of a use.
    std::vector<std::string_view> with(Use use) const
    {
        std::vector<std::string_view> found;
        for (std::size_t index = 0; index < count; ++index)
            if (uses_[index].has(use))
                found.push_back(words()[index]);
        return found;
    }

private:
    struct Listed {
        std::string_view words[count];
    };

    static constexpr Listed words_of(std::span<const WordRow<Use>> rows)
    {
        Listed listed{};
        std::size_t index = 0;
        for (const WordRow<Use>& row : rows)
            for_each_in_row(row.words, [&](std::string_view word) { listed.words[index++] = word; });
        return listed;
    }

    FixedWords<count> words_;
    /// By the index of the word, and no use for a word that is not there.
    std::array<UseSet<Use>, count + 1> uses_{};
    /// For each use: a use of few words is not made slower by the others of a large class.
    std::array<WordFilter, use_count> filters_{};
};

/// The class whose rows a function without captures gives; within it `using enum` spares the rows the name of the enum.
template <class Use, class MakeRows>
constexpr auto flagged_words(MakeRows)
{
    return FlaggedWords<Use, count_words<Use>(MakeRows()()), count_uses<Use>(MakeRows()())>(MakeRows()());
}

}
