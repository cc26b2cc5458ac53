#pragma once

#include "codebook/codebook.hpp"
#include "codings/corrections/agreed_verdicts.hpp"
#include "codings/corrections/passage_hits.hpp"

#include <cstddef>
#include <memory>
#include <vector>

namespace draad {

/// What people say together of a code of the codebook at a place. The place outlives it.
struct Ruling {
    const JudgedPlace* place = nullptr;
    std::size_t code = 0;
    AgreedVerdict verdict;
};

/// The polarity of a hit to which a verdict applies.
Polarity polarity_of(Verdict verdict);

/// The hits of a ruling's code, and of those below it, that its place holds.
std::vector<const Hit*> hits_of(const Ruling& ruling, const Codebook& codebook, const HitsByPassage& hits);

/// The hits with the rulings taken in; see `correct_hits`.
std::shared_ptr<const CorrectedHits> correct(HitsByPassage hits, std::vector<Ruling> rulings, const Codebook& codebook);

}
