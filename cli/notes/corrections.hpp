#pragma once

#include "cli/console.hpp"
#include "codings/corrections/correction.hpp"

#include <string>

namespace draad {

/// "120 judgements of 40 places: 30 hits confirmed, 3 rejected, 4 added, 2 of another polarity": as part of results, in
/// English whoever makes them.
std::string summary_of(const CorrectionReport& report);

/// Says what became of people's judgements: what was taken in, what stands elsewhere now, what was not found, where
/// coders differ, and what the codebook has no code for.
void tell_corrections(const CorrectionReport& report, const Codebook& codebook, const Console& console);

/// Says on how many of people's verdicts a codebook agreed before and after a change, and where it says something else
/// than they do. Both reports are of the same judgements.
void tell_agreement(const CorrectionReport& before, const CorrectionReport& after, const Console& console);

}
