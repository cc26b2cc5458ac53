#pragma once

#include <string_view>

namespace draad {

// Adjectives (ANS 6 "bijvoeglijk naamwoord"). All take folded words.

/// klein, huilend, eerlijk: without -e, as in "een klein meisje"; from a list and by endings.
bool is_bare_adjective(std::string_view folded);

}
