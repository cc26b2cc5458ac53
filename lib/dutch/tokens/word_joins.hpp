#pragma once

#include "dutch/tokens/segmented_text.hpp"

#include <cstddef>
#include <string_view>

namespace draad {

bool is_hyphen(std::string_view mark);
bool is_apostrophe(std::string_view mark);

/// Where the word ends whose first segments are [begin, end): past all that ICU cuts off and Dutch writes as one word,
/// such as sociaal-cultureel, jeugd- (en gezinshulp), A4'tje, gezondheids(zorg)beleid, en/of, 60%, €250,-.
std::size_t end_of_word(const SegmentedText& in, std::size_t begin, std::size_t end);

}
