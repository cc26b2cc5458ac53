#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// A word of a vocabulary: its id, and a hash of something of it, such as its shape.
struct HashedWord {
    std::uint64_t hash = 0;
    std::uint32_t word_id = 0;
};

/// Finds the words that have a hash. Laid out by the hash's bits in two passes, for it is made anew for each
/// vocabulary, and most of it is never asked for.
class HashedWords {
public:
    HashedWords() = default;

    /// All words of several lists.
    explicit HashedWords(std::span<const std::span<const HashedWord>> lists)
    {
        std::size_t size = 0;
        for (const std::span<const HashedWord> list : lists)
            size += list.size();
        begins_.resize(std::bit_ceil(2 * size + 1) + 1);
        words_.resize(size);
        for (const std::span<const HashedWord> list : lists)
            for (const HashedWord& one : list)
                ++begins_[slot(one.hash)];
        for (std::size_t i = 1; i < begins_.size(); ++i)
            begins_[i] += begins_[i - 1];
        for (const std::span<const HashedWord> list : lists)
            for (const HashedWord& one : list)
                words_[--begins_[slot(one.hash)]] = one; // from its end down to its begin
    }

    /// Calls `visit` with the id of each word that has the hash.
    template <class Visit>
    void for_each(std::uint64_t hash, Visit visit) const
    {
        if (words_.empty())
            return;
        for (std::size_t i = begins_[slot(hash)]; i < begins_[slot(hash) + 1]; ++i)
            if (words_[i].hash == hash)
                visit(words_[i].word_id);
    }

private:
    std::size_t slot(std::uint64_t hash) const { return (hash >> 20) & (begins_.size() - 2); }

    std::vector<std::uint32_t> begins_;
    std::vector<HashedWord> words_;
};

}
