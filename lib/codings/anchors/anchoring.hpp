#pragma once

#include "codings/judgement.hpp"
#include "corpus/corpus.hpp"
#include "text/token.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// How a unit that people judged was found again in its corpus.
enum class Placement : std::uint8_t {
    same,       ///< the same words at the same place
    moved,      ///< the same words elsewhere in the document
    edited,     ///< nearly the same words
    renamed,    ///< in a document of another name
    absent,     ///< not found: its document is not there under any name
    lost,       ///< not found: its words are not in its document
    indefinite, ///< not found: its words stand in its document more than once, and nothing tells which it was
    gone,       ///< not found: its words stand there less often than they were judged
    label,      ///< not found: it is no more than the label of a speaker, which is in no passage
    wordless    ///< not found: it has no words to be found by
};

constexpr bool is_placed(Placement placement)
{
    return placement <= Placement::renamed;
}

/// What an unplaced unit is told of.
std::string_view name_of(Placement placement);

/// A stretch of a passage.
struct PassageStretch {
    PassageId passage;
    TokenSpan span;

    auto operator<=>(const PassageStretch&) const = default;
};

/// Where a unit stands in a corpus: in one passage or in several that follow each other.
struct PlacedUnit {
    Placement placement = Placement::lost;
    std::vector<PassageStretch> stretches;
};

/// Finds units again in texts that may have changed: by their words, white space, marks and labels of speakers aside,
/// and of the places that have these the one with the same words around it, then the one where it is to be expected, by
/// where the units around it are found. What stands there less often than it was judged is placed where it fits best.
/// One placed unit for each unit; a document as a whole (`is_whole_document`) is all its passages.
std::vector<PlacedUnit> place_units(std::span<const CodingUnit> units, const Corpus& corpus);

}
