#pragma once

#include <compare>
#include <cstdint>

namespace draad {

/// A passage by its document (a place in the list of documents) and its place in it, both from 0.
struct PassagePlace {
    std::uint32_t document = 0;
    std::uint32_t passage = 0;

    auto operator<=>(const PassagePlace&) const = default;
};

}
