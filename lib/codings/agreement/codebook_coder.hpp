#pragma once

#include "codebook/codebook.hpp"
#include "coding/coding_session.hpp"
#include "codings/agreement/joined_codings.hpp"
#include "codings/agreement/placed_units.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A hit of a codebook that begins in a unit.
struct UnitHit {
    std::size_t unit = 0;
    /// The path of the code, and the name of the rule.
    std::string code;
    std::string rule;
    Polarity polarity = Polarity::affirmed;
    /// The words that were found, from the first to the last.
    std::string words;
    /// The same number in each unit that the hit is in.
    std::size_t number = 0;
};

/// The hits of a session, which keeps texts, in units that were placed; by unit, in the order of the texts. A unit that
/// is a hit under review has only hits of its code, and a hit is in one such unit only.
std::vector<UnitHit> hits_in_units(CodingSession& session, const PlacedUnits& placed,
                                   std::span<const CodingUnit> units);

/// What to code for such hits: all kinds of passages, for the sheet says what is looked at, of the codes that count for
/// those of the sheets, and where that is quicker only the documents in which units stand.
CodingRequest request_for_units(const JoinedCodings& codings, const Codebook& codebook, const Corpus& corpus,
                                const PlacedUnits& units, unsigned jobs);

/// The hits that units are, where a sheet of hits is reviewed.
std::vector<UnitHit> reviewed_hits(const JoinedCodings& codings);

/// Makes a codebook one of the coders. A code applies to a unit if a hit of it, or of a code below it, begins there: in
/// the way that all these hits have, and where they differ it is unclear in which; it is absent from other units. A
/// unit without a place, and a code that the codebook lacks, is not judged; notes say which codes. Of a hit under
/// review only its code and those above it are. Throws Error if the codebook has none of the codes.
void let_codebook_judge(JoinedCodings& codings, std::size_t coder, const Codebook& codebook, const PlacedUnits& units,
                        const std::vector<UnitHit>& hits, std::vector<Problem>& notes);

/// Makes the codebook whose hits are reviewed one of the coders. What it did not find is not judged.
void let_hits_judge(JoinedCodings& codings, std::size_t coder, const std::vector<UnitHit>& hits);

/// Whether hits of a code of the codebook count for a code of the sheets: it is the same or stands below it.
bool counts_for(std::string_view codebook_path, std::string_view sheet_path);

}
