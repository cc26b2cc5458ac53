#pragma once

#include "text/range.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A run of letters and digits. Apostrophes, hyphens and full stops stand between such words, so that "M. van 't
/// Hoff-Bos" is m, van, t, hoff, bos.
struct NameWord {
    TextRange range;
    std::string folded;
    bool is_capitalised = false;
};

std::vector<NameWord> name_words(std::string_view text);

}
