#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <string_view>

namespace draad {

/// Whether a folded noun begins with a particle and its parts no longer tell its sense: voordeel, onderwerp.
bool is_opaque(std::string_view noun);

/// Whether a folded particle and noun make a compound: voor|tuin, tegen|speler, bij|product, her|inrichting. Not where
/// the whole is the noun of a verb (voorstel of voorstellen, bijdrage of bijdragen) or opaque. (ANS 12.3.1.3.)
bool is_particle_compound(std::string_view particle, std::string_view noun, const Lexicon& lexicon);

}
