#pragma once

#include "dutch/variants/confusions.hpp"

#include <bitset>
#include <cstddef>
#include <cstdint>

namespace draad {

/// Tells of most words that none of those that were added has their shape, from the sums of shapes, which cost less to
/// reckon.
class ShapeSieve {
public:
    void add_scanned(ShapeSums sums) { scanned_.set(index_of(sums.scanned)); }
    void add_spoken(ShapeSums sums) { spoken_.set(index_of(sums.spoken)); }
    bool may_have_scanned(ShapeSums sums) const { return scanned_.test(index_of(sums.scanned)); }
    bool may_have_spoken(ShapeSums sums) const { return spoken_.test(index_of(sums.spoken)); }

private:
    static constexpr std::size_t size = std::size_t{1} << 17U;
    static constexpr std::size_t index_of(std::uint32_t sum) { return sum % size; }

    std::bitset<size> scanned_;
    std::bitset<size> spoken_;
};

}
