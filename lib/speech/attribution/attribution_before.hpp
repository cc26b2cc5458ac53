#pragma once

#include "speech/attribution/attribution.hpp"

namespace draad {

/// The attribution before a quotation: Een moeder zegt: ‘…’ · Daarop vroeg Kret: ‘…’ · Van der Schans: ,,…'' · ze zei
/// ‘…’. `begin` is the byte from which the text before the quotation may count (the end of the quotation before it),
/// `mark` that of its opening mark.
std::optional<Attribution> attribution_before(const Reading& reading, std::size_t begin, std::size_t mark);

/// The same for the last words of a passage that end in a colon, when the next passage begins with a quotation.
std::optional<Attribution> announced_speaker(const Reading& reading);

/// The first word of the sentence that stands before `place`, not before `begin`.
std::size_t sentence_begin(const Reading& reading, std::size_t begin, std::size_t place);

}
