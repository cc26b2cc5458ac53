#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <string_view>

namespace draad {

/// Whether a folded word is explained as a whole, so that what stands before and after `cut` looks like two words
/// by chance: a form or derivation of a verb that has no joint there (ver|slaving, geregeld, analyse|ren; ANS 12.3.1),
/// or a loan of which other derivations are known (auto|maat by automatisch, cult|uur by cultureel; ANS 12.3.4).
bool is_whole_at(std::string_view word, std::size_t cut, const Lexicon& lexicon);

}
