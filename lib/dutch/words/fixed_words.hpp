#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
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

/// A small set of folded words, laid out when compiled, so that its list may be in the order in which people read it.
template <std::size_t count>
class FixedWords {
public:
    constexpr explicit FixedWords(const std::string_view (&words)[count]) : words_(std::to_array(words))
    {
        for (std::size_t i = 0; i < count; ++i) {
            filter_.add(words_[i]);
            std::size_t slot = hash(words_[i]) % slots;
            while (indices_[slot] != empty)
                slot = (slot + 1) % slots;
            indices_[slot] = static_cast<std::uint16_t>(i);
        }
    }

    constexpr std::span<const std::string_view> words() const { return words_; }

    constexpr bool contains(std::string_view folded) const { return index_of(folded) < count; }

    /// The index of the word in the list; `count` if it is not there.
    constexpr std::size_t index_of(std::string_view folded) const
    {
        return filter_.may_hold(folded) ? index_behind_filter(folded) : count;
    }

    /// The index of a word that is not empty, for callers with a filter of their own; `count` if it is not there.
    constexpr std::size_t index_behind_filter(std::string_view folded) const
    {
        for (std::size_t slot = hash(folded) % slots; indices_[slot] != empty; slot = (slot + 1) % slots)
            if (words_[indices_[slot]] == folded)
                return indices_[slot];
        return count;
    }

private:
    /// So many that a word which is not there mostly meets an empty one at once.
    static constexpr std::size_t slots = std::bit_ceil(4 * count);
    static constexpr std::uint16_t empty = 0xFFFF;
    static_assert(count < empty);

    /// Of the length and three letters: enough to part the few hundred words of a list.
    static constexpr std::size_t hash(std::string_view word)
    {
        const auto letter = [&](std::size_t at) {
            return static_cast<std::size_t>(static_cast<unsigned char>(word[at]));
        };
        return word.size() + letter(0) * 7 + letter(word.size() / 2) * 61 + letter(word.size() - 1) * 389;
    }

    static constexpr std::array<std::uint16_t, slots> empty_slots()
    {
        std::array<std::uint16_t, slots> indices{};
        indices.fill(empty);
        return indices;
    }

    std::array<std::string_view, count> words_{};
    std::array<std::uint16_t, slots> indices_ = empty_slots();
    WordFilter filter_;
};

}
