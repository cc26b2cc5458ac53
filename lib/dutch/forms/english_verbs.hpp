#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <string>
#include <string_view>

namespace draad {

/// The stem of a verb from English that keeps its silent e, since the sound would be another without it: update of
/// updaten (hij updatet, updatete, geupdatet), time of timen. Empty for all other verbs, such as checken and mailen,
/// which follow the rules. (Leidraad 12.3 "Engelse werkwoorden".)
std::string english_stem(std::string_view infinitive, const Lexicon& lexicon);

}
