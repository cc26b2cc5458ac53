#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Where in a compound a code word may stand: +zorg is head, zorg+ modifier, +zorg+ anywhere.
struct CompoundPositions {
    bool as_head = false;
    bool as_modifier = false;
    bool as_middle = false;
};

/// Whether a folded word is a compound that holds one of these folded forms as a part at one of these positions: what
/// stands before and after it must be words or known pieces of words, joined by a linking letter (-s-, -en-, -e-, -n-)
/// or a hyphen. False friends (schouder for ouder) are no compounds. The bare form itself is no compound.
bool is_compound_with(std::string_view word, std::span<const std::string> forms, CompoundPositions positions,
                      const Lexicon& lexicon);

}
