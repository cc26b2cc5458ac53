#pragma once

#include "text/folded_token.hpp"

#include <cstddef>
#include <span>

namespace draad {

/// Whether a verb's stem without ending can be the verb where it stands: beside ik, je, jij or u (ik werk, werk je), or
/// at the beginning of a sentence or after a mark (Werk samen!). Elsewhere it is the noun (het werk). `sentence` is all
/// tokens of the sentence. (ANS 2.3.2.1.)
bool stands_as_stem(std::span<const FoldedToken> sentence, std::size_t index);

}
