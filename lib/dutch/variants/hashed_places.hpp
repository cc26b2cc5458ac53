#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace draad {

/// A word by a hash of something of it, and its place in a list.
struct HashedPlace {
    std::uint64_t hash = 0;
    std::uint32_t place = 0;
};

/// Finds the places of a hash. Laid out by the hash's bits in two passes, for it is made anew for each vocabulary, and
/// most of it is never asked for.
class HashedPlaces {
public:
    HashedPlaces() = default;

    /// All places of several lists.
    explicit HashedPlaces(std::span<const std::span<const HashedPlace>> lists)
    {
        std::size_t size = 0;
        for (const std::span<const HashedPlace> list : lists)
            size += list.size();
        begins_.resize(std::bit_ceil(2 * size + 1) + 1);
        places_.resize(size);
        for (const std::span<const HashedPlace> list : lists)
            for (const HashedPlace& one : list)
                ++begins_[slot(one.hash)];
        for (std::size_t i = 1; i < begins_.size(); ++i)
            begins_[i] += begins_[i - 1];
        for (const std::span<const HashedPlace> list : lists)
            for (const HashedPlace& one : list)
                places_[--begins_[slot(one.hash)]] = one; // from its end down to its begin
    }

    template <class Use>
    void for_each(std::uint64_t hash, Use use) const
    {
        if (places_.empty())
            return;
        for (std::size_t i = begins_[slot(hash)]; i < begins_[slot(hash) + 1]; ++i)
            if (places_[i].hash == hash)
                use(places_[i].place);
    }

private:
    std::size_t slot(std::uint64_t hash) const { return (hash >> 20) & (begins_.size() - 2); }

    std::vector<std::uint32_t> begins_;
    std::vector<HashedPlace> places_;
};

}
