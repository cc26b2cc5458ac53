#pragma once

#include "ingest/openings/opening.hpp"

#include <string_view>

namespace draad {

/// Whether an opening may be a label in any document: not the words of a sentence, the field of a form, the number of a
/// part or an abstract noun.
bool may_be_label(const Opening& opening);

/// Whether a name has words in lower case that no name or role has: "iPad van Oma", "zoals in de film".
bool has_plain_words(std::string_view name);

/// "R_03", "P#3", "D7": no word of any language.
bool is_code(std::string_view name);

/// "de voorzitster", "onbekende spreker", folded: the last word means a person.
bool ends_in_person(std::string_view voice);

}
