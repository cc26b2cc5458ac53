#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <string_view>

namespace draad {

/// How many letters a part of a compound has at least: ei, zo and ma are in too many words by chance.
constexpr std::size_t shortest_part = 3;

/// Whether a folded piece of a word can be a part of a compound: a content word that the lexicon holds, no affix that
/// happens to look like one (dom, ster, ing).
bool is_compound_part(std::string_view piece, const Lexicon& lexicon);

/// Whether it can stand last: no form that is a finite verb only (plan|eet).
bool is_head(std::string_view piece, const Lexicon& lexicon);

/// Whether it can stand before another part: no prefix or particle, since those make other words (ver|zorgen,
/// voor|zorg, op|recht).
bool is_modifier(std::string_view piece, const Lexicon& lexicon);

/// Whether a text is one or more parts, each able to stand before the next and joined by linking letters (-s-, -en-,
/// -e-, -er-) or a hyphen, the last link included: "jeugdgezondheids", "kinder", "woon-".
bool is_modifier_chain(std::string_view text, const Lexicon& lexicon);

/// Whether a text is a compound part, or modifiers and a part: "programma", "fraude|rapport".
bool is_head_chain(std::string_view text, const Lexicon& lexicon);

}
