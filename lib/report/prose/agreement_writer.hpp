#pragma once

#include "codings/agreement/agreement.hpp"
#include "codings/agreement/disagreement.hpp"
#include "codings/agreement/joined_codings.hpp"
#include "report/tables/agreement_tables.hpp"

#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// Writes for people how far coders agree: for each group of coders a table of coefficients with their intervals, and
/// where one is measured by another a table of precision and recall. Fits in a hundred columns with names of common
/// length.
void write_agreements(std::span<const Agreement> agreements, const JoinedCodings& codings, std::ostream& out);

/// How to read these tables: what the intervals are drawn from, what kappa is, what weights do, and what each caution
/// that occurs means; a line each.
std::vector<std::string> reading_notes(std::span<const Agreement> agreements, DrawingRequest drawing);

/// Writes for people in which units coders differ: what each says, the words, and what a codebook found in them.
void write_disagreements(std::span<const Disagreement> disagreements, const JoinedCodings& codings,
                         std::span<const UnitHit> hits, std::ostream& out);

}
