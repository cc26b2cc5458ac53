#pragma once

#include "coding/coding_session.hpp"
#include "codings/anchors/anchoring.hpp"
#include "codings/judgement.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Where people and the rules do not say the same, or people not among themselves.
struct Difference {
    enum class Kind : std::uint8_t {
        rejected, ///< the rules find what most say is not there
        added,    ///< the rules do not find what most say is there
        polarity, ///< both find it, in another way
        tie       ///< as many coders say that it applies as deny it: what the rules say stays
    };
    Kind kind = Kind::rejected;
    /// The place that was judged, as its sheet has it.
    CodingUnit unit;
    std::string code;
    std::string coders;
};

/// The name of a kind for output: "rejected".
std::string_view name_of(Difference::Kind kind);

/// A unit that was not found again.
struct UnplacedUnit {
    CodingUnit unit;
    Placement placement = Placement::lost;
    std::size_t judgements = 0;
};

/// Where one coder says two things of one code; what was said last counts.
struct SelfContradiction {
    CodingUnit unit;
    std::string code;
    std::string coder;
    Verdict earlier = Verdict::absent;
    Verdict last = Verdict::absent;
};

/// What became of the judgements of people.
struct CorrectionReport {
    /// Those that were taken in, one for each coder, place and code; and those by which a coder could not tell.
    std::size_t judgements = 0;
    std::size_t unsure = 0;
    /// Where those were that were taken in: what several coders judged is one place.
    std::size_t places = 0;
    /// Of the judgements, those of documents as a whole.
    std::size_t of_documents = 0;
    /// Places of several passages that people marked and no rule finds: each of these passages has a hit of its own.
    std::size_t spread = 0;
    /// How the judged units were found.
    std::map<Placement, std::size_t> units;
    std::vector<UnplacedUnit> unplaced;
    /// By code that the codebook has not: how many judgements.
    std::map<std::string, std::size_t> unknown_codes;
    /// How many verdicts there are of a place and code, and on how many people and rules agree.
    std::size_t verdicts = 0;
    std::size_t agreed = 0;
    /// Hits that people confirmed, rejected, added, and gave another polarity.
    std::size_t confirmed = 0;
    std::size_t rejected = 0;
    std::size_t added = 0;
    std::size_t repolarised = 0;
    /// In the order of the texts.
    std::vector<Difference> differences;
    /// In the order of the sheets.
    std::vector<SelfContradiction> contradictions;
};

struct Correction {
    std::shared_ptr<const CorrectedHits> hits;
    CorrectionReport report;
};

/// Takes people's judgements into the hits of a codebook in a corpus. A judged place holds a hit if more than half of
/// the shorter of both lies in the other. Where a code is absent, its hits and those of the codes below it are
/// rejected; where it applies, they are of the polarity given, and where there is none, the words of the place become
/// one; if it was marked by hand, those of each of its passages. A document as a whole adds none. The smaller of two
/// places decides where both hold a hit, and the lower of two codes. `request`: its codes and jobs; whose words count
/// is left to whoever uses the hits.
Correction correct_hits(std::span<const CodingSheet> sheets, const Corpus& corpus, const Codebook& codebook,
                        const Lexicon& lexicon, const CodingRequest& request);

}
