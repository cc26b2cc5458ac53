#pragma once

#include "text/segment.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace draad {

/// Cuts what needs no iterator: white space, a run of letters of Latin-1 and Latin Extended-A or a run of digits that
/// stands alone between white space, and one mark after it. Returns where it stopped: the end of the text, or the first
/// byte of something else, at the beginning of a run without white space. The segments are those of UAX 29: no rule of
/// it joins across ASCII white space, and its word rules join letters with letters (WB5) and digits with digits (WB8).
std::size_t cut_plain_words(std::string_view utf8, std::size_t begin, std::vector<Segment>& segments);

}
