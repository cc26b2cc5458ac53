#pragma once

#include "dutch/tokens/segmented_text.hpp"

#include <cstddef>
#include <string_view>

namespace draad {

bool is_hyphen(std::string_view mark);
bool is_apostrophe(std::string_view mark);

/// Whether a word, in lower case, has the rest of a compound after it that was left out before: jeugd- en gezinshulp,
/// voor- noch nadeel. (ANS 12.7 "samentrekking"; Leidraad 6.J "weglatingsstreepje".)
bool is_coordination(std::string_view word);

/// Where the word ends whose first segments are [begin, end): past all that ICU cuts off and Dutch writes as one word,
/// such as sociaal-cultureel, jeugd- (en gezinshulp), A4'tje, gezondheids(zorg)beleid, en/of, 60%, €250,-.
std::size_t end_of_word(const SegmentedText& in, std::size_t begin, std::size_t end);

}
