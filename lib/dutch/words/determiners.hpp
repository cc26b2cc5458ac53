#pragma once

#include <string_view>

namespace draad {

// What stands before a noun: articles (ANS 4), pronouns used before one (5), quantifiers and small numbers (7). All
// take folded words.

/// de, een, geen, mijn, elke: begins a noun phrase within a clause.
bool is_determiner(std::string_view folded);

/// de, den, eene, acht, verschillende: begins the noun phrase that names a speaker, also in older print.
bool is_determiner_beside_name(std::string_view folded);

/// deze, alle: may stand for a noun by itself: deze vonden plaats.
bool stands_for_noun(std::string_view folded);

/// dat, dit, die, deze.
bool is_demonstrative(std::string_view folded);

/// de, een, geen: what follows is a noun, even if it could be a particle: een deel.
bool makes_noun_of_particle(std::string_view folded);

/// het, zijn: what follows may be a noun, but the word may stand by itself too: zet zijn muts af, maakt het bekend.
bool may_make_noun_of_particle(std::string_view folded);

}
