#pragma once

#include <compare>
#include <cstddef>

namespace draad {

/// A half-open stretch of a text, counted in bytes of its UTF-8: the only coordinate in the library.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    auto operator<=>(const TextRange&) const = default;

    std::size_t size() const { return end - begin; }
    bool is_empty() const { return begin == end; }
    bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(TextRange other) const { return begin < other.end && other.begin < end; }
};

}
