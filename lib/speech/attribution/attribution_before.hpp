#pragma once

#include "speech/attribution/attribution.hpp"

namespace draad {

/// The attribution before a quotation: Een moeder zegt: ‘…’ · Daarop vroeg Kret: ‘…’ · Van der Schans: ,,…'' · ze zei
/// ‘…’. `begin` is the byte from which the text before the quotation may count (the end of the quotation before it),
/// `mark` that of its opening mark.
std::optional<Attribution> attribution_before(const Reading& reading, std::size_t begin, std::size_t mark);

/// The attribution of words quoted within a clause that reports speech: Ze schreef dat er ‘…’ was · Hij zegt zich ‘…’
/// te voelen. The parameters are those of `attribution_before`.
std::optional<Attribution> attribution_of_part(const Reading& reading, std::size_t begin, std::size_t mark);

/// The attribution in the last words of a passage, which end in a colon, when the next passage begins with a quotation.
std::optional<Attribution> announced_speaker(const Reading& reading);

/// The index of the first word of the sentence that runs up to the word `index`; not less than `begin`.
std::size_t sentence_begin(const Reading& reading, std::size_t begin, std::size_t index);

}
