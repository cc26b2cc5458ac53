#pragma once

#include "codings/agreement/codebook_coder.hpp"
#include "codings/agreement/estimate.hpp"
#include "codings/agreement/joined_codings.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// A rule as hits name it.
struct NamedRule {
    std::string code;
    std::string rule;

    auto operator<=>(const NamedRule&) const = default;
};

/// How often people agree with the hits of a rule.
struct RuleEvidence {
    NamedRule rule;
    /// The code of the sheets by which it is judged: its own, or the nearest one above it that was judged.
    std::size_t judged_as = 0;
    /// Hits in the units of the sheets.
    std::size_t hits = 0;
    /// How many of these somebody judged.
    std::size_t judged = 0;
    /// Judgements of these hits: of two people who judged a hit, each has one.
    std::size_t right = 0;
    std::size_t wrong = 0;
    /// Of those that are right, how many have the polarity that the person gives, and how many persons give one.
    std::size_t right_polarity = 0;
    std::size_t told_polarity = 0;
    /// The right ones as a share of the hits that were judged. Each counts once, and where people differ in part: two
    /// judgements of one hit are not two hits.
    Estimate share = {};
};

/// The rules of a codebook in its order, and those of some hits in the order of their names.
std::vector<NamedRule> rules_of(const Codebook& codebook);
std::vector<NamedRule> rules_of(const std::vector<UnitHit>& hits);

/// The evidence for those of the rules whose codes the sheets ask for, also where they have no hits. `measure`: whose
/// judgements count; without it those of all but the codebook. A hit in several units is one; who reviewed it as a hit
/// is taken at that, and not at what they say of a unit around it.
std::vector<RuleEvidence> weigh_rules(const JoinedCodings& codings, std::size_t program,
                                      std::optional<std::size_t> measure, const std::vector<NamedRule>& rules,
                                      const std::vector<UnitHit>& hits);

}
