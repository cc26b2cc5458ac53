#pragma once

#include "text/range.hpp"

#include <string_view>

namespace draad {

/// Whether the single mark at `mark` is an apostrophe and no quotation mark: within a word (foto’s, z’n), before a
/// clitic (’s morgens, ’t, ’n) or before the last two digits of a year (’98).
bool is_apostrophe(std::string_view text, TextRange mark);

/// Whether the single mark at `mark` may be the apostrophe of a possessive: after a sibilant (Hans’, Max’, Liz’), and
/// before a word that can be possessed. (Leidraad of the Woordenlijst: the genitive of names that end in a hiss.)
bool may_be_possessive(std::string_view text, TextRange mark);

}
