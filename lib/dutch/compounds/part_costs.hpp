#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <string_view>

namespace draad {

/// What a piece costs that cannot be a part of a compound.
constexpr int impossible_part = 1000;

/// How unlikely a folded piece is as the last part of a compound, by its length and by what the lists say of it: short
/// words are parts by chance (bet|rekking), words that make compounds freely are likely ones (huis|zoek|ing).
int cost_of_head(std::string_view piece, const Lexicon& lexicon);

/// How unlikely it is as an earlier part with its linking letters: gezondheids, kinder, woon-.
int cost_of_modifier(std::string_view piece, const Lexicon& lexicon);

/// How many other words of the lists have the parts before and after `cut`: from 0, few have either, to 4, many have
/// both. Tells what is likelier of two joints that cost the same: lands|talen, not land|stalen.
int frequency_of_parts(std::string_view word, std::size_t cut, const Lexicon& lexicon);

/// What it costs a word of the lists more to have a joint at `cut`, if few or no other words have these parts:
/// coup|let, dos|sier. Long parts need no others.
int cost_of_rarity(std::string_view word, std::size_t cut, const Lexicon& lexicon);

}
