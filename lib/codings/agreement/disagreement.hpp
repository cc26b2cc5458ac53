#pragma once

#include "codings/agreement/agreement.hpp"
#include "codings/agreement/joined_codings.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace draad {

/// A unit that coders do not say the same of.
struct Disagreement {
    std::size_t code = 0;
    std::size_t unit = 0;
    /// At presence some see the code and some do not; at polarity all see it, in different ways.
    AgreementLevel level = AgreementLevel::presence;
};

/// The units in which those of some coders who judged them differ on a code, those that differ in presence first, then
/// in the order of the sheets.
std::vector<Disagreement> find_disagreements(const JoinedCodings& codings, std::size_t code,
                                             std::span<const std::size_t> coders);

}
