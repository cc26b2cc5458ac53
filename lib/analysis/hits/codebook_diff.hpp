#pragma once

#include "analysis/hits/hit_rows.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace draad {

/// What a change to a codebook does to one hit.
struct HitChange {
    enum class Kind {
        gained,   ///< only the new codebook has it
        lost,     ///< only the old one has it
        polarity, ///< the same code there, with another polarity
        recoded,  ///< the same words, with another code
        words,    ///< the same code there, on more, fewer or other words
    };
    Kind kind = Kind::gained;
    std::optional<HitRow> before;
    std::optional<HitRow> after;

    /// The hit as it is now, or as it was if it is lost.
    const HitRow& row() const { return after ? *after : *before; }
};

/// The name of a kind for output: "gained".
std::string name_of(HitChange::Kind kind);

/// Compares the hits of two codebooks in the same corpus. Hits are the same if their code, range and polarity are;
/// their rule does not matter. In the order of the documents' names, then of ranges, then of codes.
std::vector<HitChange> compare_hits(std::span<const HitRow> before, std::span<const HitRow> after);

/// The figures of one code in one document.
struct ChangeCount {
    std::string code;
    std::string document;
    std::size_t before = 0;
    std::size_t after = 0;
    std::map<HitChange::Kind, std::size_t> changes;
};

/// The figures of each code and document where anything changed, by code, then by document. A recoded hit counts with
/// its new code.
std::vector<ChangeCount> count_changes(std::span<const HitRow> before, std::span<const HitRow> after,
                                       std::span<const HitChange> changes);

}
