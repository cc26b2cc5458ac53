#pragma once

#include "privacy/names/substitution.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Finds burgerservicenummers: nine digits that stand alone and pass the eleven test, whole, in threes (111 222 333) or
/// as 1112.22.333; after the word BSN or sofinummer also eight, and with any marks between them. Not within a longer
/// number, and no amounts: 111.222.333 only after that word, nothing behind €.
std::vector<Substitution> find_bsns(std::string_view text);

/// Finds numbers of bank accounts (IBAN), with or without spaces between their fours, that pass the test by 97.
std::vector<Substitution> find_ibans(std::string_view text);

}
