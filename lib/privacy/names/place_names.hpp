#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <string_view>

namespace draad {

/// Whether a folded name is that of a street, town, region or country: by its ending (Kerkstraat, Duitsland), or
/// because the lexicon has its people and what comes from there (Utrechter, Utrechtse). It misses those whose names
/// change on the way (Parijzenaar).
bool is_place_name(std::string_view folded, const Lexicon& lexicon);

}
