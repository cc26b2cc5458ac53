#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace draad {

/// A first sieve for hashes that nearly all are absent (a Bloom filter of one bit an item: B. H. Bloom 1970): what was
/// added may be there, and one in sixteen others.
class HashFilter {
public:
    explicit HashFilter(std::size_t items)
        : words_(std::bit_ceil(items * bits_an_item / 64 + 1)), mask_(words_.size() - 1)
    {
    }

    void add(std::uint64_t hash) { words_[index_of(hash)] |= bit(hash); }
    bool may_hold(std::uint64_t hash) const { return (words_[index_of(hash)] & bit(hash)) != 0; }

private:
    static constexpr std::size_t bits_an_item = 16;

    std::size_t index_of(std::uint64_t hash) const { return (hash >> 23) & mask_; }
    static std::uint64_t bit(std::uint64_t hash) { return std::uint64_t{1} << ((hash >> 17) & 63U); }

    std::vector<std::uint64_t> words_;
    std::size_t mask_;
};

}
