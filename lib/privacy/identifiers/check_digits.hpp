#pragma once

#include <string_view>

namespace draad {

/// Whether digits can be a burgerservicenummer: eight or nine, not all zero, and 9a+8b+7c+6d+5e+4f+3g+2h-i a multiple
/// of eleven, where eight have a zero before them (RvIG, Logisch Ontwerp BSN: the eleven test).
bool is_bsn(std::string_view digits);

/// Whether letters and digits without spaces can be an IBAN: the length that its country uses where that is known, and
/// a remainder of 1 by 97, its first four characters moved to the end and letters counted from 10 (ISO 13616, ISO
/// 7064).
bool is_iban(std::string_view characters);

}
