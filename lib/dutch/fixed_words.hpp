#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace draad {

/// The lengths of words by their first byte: says at once that most words of a text are in no small set.
class WordFilter {
public:
    constexpr void add(std::string_view word)
    {
        lengths_[static_cast<unsigned char>(word.front())] |= bit(word.size());
    }
    constexpr bool may_hold(std::string_view word) const
    {
        return !word.empty() && (lengths_[static_cast<unsigned char>(word.front())] & bit(word.size())) != 0;
    }

private:
    static constexpr std::uint32_t bit(std::size_t length) { return std::uint32_t{1} << (length < 31 ? length : 31); }

    std::array<std::uint32_t, 256> lengths_{};
};

/// A small set of folded words, sorted when compiled, so that its list may be in the order in which people read it.
template <std::size_t count>
class FixedWords {
public:
    constexpr explicit FixedWords(const std::string_view (&words)[count])
    {
        std::ranges::copy(words, words_.begin());
        std::ranges::sort(words_);
        for (const std::string_view word : words_)
            filter_.add(word);
    }

    constexpr bool contains(std::string_view folded) const
    {
        return filter_.may_hold(folded) && std::ranges::binary_search(words_, folded);
    }

private:
    std::array<std::string_view, count> words_{};
    WordFilter filter_;
};

}
