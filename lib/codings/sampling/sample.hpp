#pragma once

#include "coding/coding_session.hpp"
#include "codings/judgement.hpp"
#include "codings/sampling/corpus_units.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace draad {

enum class Strata {
    none, ///< every unit has the same chance
    code  ///< by the rarest code that the codebook finds in it, and those in which it finds none
};

/// What to draw from a corpus.
struct SampleRequest {
    Unit unit = Unit::sentence;
    Strata strata = Strata::none;
    /// How many; or as many as are needed to know a share to within `precision` (needed_size). Without either 100
    /// units, or all hits.
    std::optional<std::size_t> size;
    std::optional<double> precision;
    std::uint64_t seed = 1;
    /// The codes that the sheet asks for, as indices in the codebook.
    std::vector<std::size_t> codes;
    /// Sentences on either side of a unit.
    std::size_t context = 2;
};

/// How many units of a stratum there are, and how many of them were drawn.
struct StratumSize {
    std::string name;
    std::size_t units = 0;
    std::size_t drawn = 0;
};

/// A sheet without judgements, and what it was drawn from.
struct Sample {
    CodingSheet sheet;
    /// In a blind sample the names say nothing of what is in them: A, B, C, at random.
    std::vector<StratumSize> strata;

    std::size_t units() const;
};

/// Draws a blind sample: the rows in random order, and nothing that tells what the codebook finds in them. The same
/// corpus, request and seed give the same sheet, wherever the corpus comes from.
Sample draw_sample(CodingSession& session, const SampleRequest& request);

/// The hits of a session, to be reviewed: one unit a hit, in the order of the texts; of more than `request.size`, so
/// many drawn at random, by code evenly if there are strata. The sheet asks for all codes of the session, so that a hit
/// can be given one that has none.
Sample draw_hits(CodingSession& session, const SampleRequest& request);

/// The codes that have none above them among those that are asked for.
std::vector<std::size_t> main_codes(const Codebook& codebook, const std::vector<bool>& asked);

}
