#pragma once

#include "codings/agreement/codebook_coder.hpp"
#include "codings/agreement/estimate.hpp"
#include "codings/agreement/joined_codings.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace draad {

/// How often people agree with the hits of a rule.
struct RuleEvidence {
    /// The index of the code in the codebook, and of the rule in the code.
    std::size_t code = 0;
    std::size_t rule = 0;
    /// The code of the sheets by which it is judged: its own, or the nearest one above it that was judged.
    std::size_t judged_as = 0;
    /// Hits in the units of the sheets.
    std::size_t hits = 0;
    /// Judgements of these hits: of two people who judged a hit's unit, each has one.
    std::size_t right = 0;
    std::size_t wrong = 0;
    /// Of those that are right, how many have the polarity that the person gives.
    std::size_t right_polarity = 0;
    /// The right ones as a share of those judged.
    Estimate share = {};
};

/// The evidence for every rule of the codes that the sheets ask for, also for rules without hits, in the order of the
/// codebook. `measure`: whose judgements count; without it those of all but the codebook.
std::vector<RuleEvidence> weigh_rules(const JoinedCodings& codings, std::size_t program,
                                      std::optional<std::size_t> measure, const Codebook& codebook,
                                      const std::vector<UnitHit>& hits);

}
