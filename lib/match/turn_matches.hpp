#pragma once

#include "match/unit_matches.hpp"
#include "match/word_table.hpp"
#include "passages/analysed_document.hpp"

#include <cstdint>
#include <span>

namespace draad {

/// Whether a pattern matches in one of the paragraphs of a turn, each taken as one unit.
bool matches_in_turn(std::uint32_t pattern, std::span<const AnalysedPassage> turn, const WordTable& table,
                     UnitMatches& unit);

}
