#pragma once

#include "passages/passage_id.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// A passage and how well it answers a query: the more the better.
struct RankedPassage {
    PassageId id;
    double weight = 0;
};

/// Passages by how well they answer a query, the best first. Those that weigh the same come in any order.
class PassageRanking {
public:
    virtual ~PassageRanking() = default;

    /// The next ones, at least `count` of them; fewer only if there are no more.
    virtual std::vector<RankedPassage> next(std::size_t count) = 0;
};

}
