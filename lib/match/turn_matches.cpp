#include "match/turn_matches.hpp"

#include <algorithm>

namespace draad {

bool matches_in_turn(std::uint32_t pattern, std::span<const AnalysedPassage> turn, UnitMatches& unit)
{
    return std::ranges::any_of(turn, [&](const AnalysedPassage& paragraph) {
        unit.read(paragraph, {0, paragraph.words.tokens.size()});
        return !unit.find(pattern).empty();
    });
}

}
