#pragma once

#include "codings/anchors/anchoring.hpp"
#include "codings/anchors/word_search.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// A unit to be found in a document, and where its words are.
struct AnchoredUnit {
    const CodingUnit* unit = nullptr;
    std::vector<std::string> words;
    /// Those that are no label of a speaker.
    std::vector<std::string> said;
    /// Those that stood before and after it, as far as its sheet tells.
    std::vector<std::string> before = {};
    std::vector<std::string> after = {};
    Placement placement = Placement::lost;
    WordStretch span = {};
};

/// Places units in one document; see `place_units`. `units` are of one document of that or another name.
void place_in_document(const DocumentWords& document, std::vector<AnchoredUnit>& units);

}
