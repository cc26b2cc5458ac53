#include "match/turn_matches.hpp"

#include "match/memory_passage.hpp"

#include <algorithm>

namespace draad {

bool matches_in_turn(std::uint32_t pattern, std::span<const AnalysedPassage> turn, const WordTable& table,
                     UnitMatches& unit)
{
    return std::ranges::any_of(turn, [&](const AnalysedPassage& paragraph) {
        MemoryPassage source(paragraph, table);
        unit.read(source, {.tokens = {0, paragraph.words.tokens.size()}});
        return !unit.find(pattern).empty();
    });
}

}
