#pragma once

#include <string_view>

namespace draad {

// Small words within names ("tussenvoegsel"; Basisregistratie Personen, tabel 36, with some foreign ones). All take
// folded words.

/// van, der, vander, zum: stands within a name in running text: Ludwig van Beethoven, Abd el Krim.
bool is_name_infix(std::string_view folded);

/// van, aan, 't, en: stands within what may be a name by itself, or between two.
bool is_name_particle(std::string_view folded);

/// van, aan, t: belongs to a surname that is read word by word, in which apostrophes are no letters.
bool is_surname_particle(std::string_view folded);

}
