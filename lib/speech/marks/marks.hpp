#pragma once

#include "text/range.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace draad {

/// Marks that pair with each other: ‘ with ’, “ or „ or ,, with ” or '' or ", and « with ».
enum class MarkFamily : std::uint8_t { single_marks, double_marks, guillemets };

/// What the shape of a mark says: ‘ opens, ’ closes, a straight " does either.
enum class MarkShape : std::uint8_t { opening, closing, neutral };

/// A character, or two, that may open or close a quotation where it stands.
struct Mark {
    TextRange range;
    MarkFamily family = MarkFamily::double_marks;
    MarkShape shape = MarkShape::neutral;
    bool may_open = false;
    bool may_close = false;
    /// It may as well be the apostrophe of a possessive (Hans’ moeder): it closes only if nothing after it does.
    bool may_be_possessive = false;
};

/// The quotation marks of a text in its order. Apostrophes that are none are left out, and so are marks of inches.
std::vector<Mark> find_marks(std::string_view text);

}
