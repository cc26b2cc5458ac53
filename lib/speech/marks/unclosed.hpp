#pragma once

#include "text/range.hpp"

#include <cstddef>
#include <string_view>

namespace draad {

/// Where a quotation ends whose closing mark is missing: at an attribution after it (‘Ik weet het niet, zegt Kret.),
/// else with the last sentence in a row in which someone speaks of themselves or to another, at least the first.
/// `limit` is where it must have ended: the next quotation or the end of the text.
std::size_t end_of_unclosed(std::string_view text, std::size_t begin, std::size_t limit);

/// Where an attribution after speech begins (", zegt Kret", "! riep ze"): at the comma, or after the mark of the
/// sentence's end, which is part of the speech; else `limit`.
std::size_t find_attribution_in_speech(std::string_view text, std::size_t begin, std::size_t limit);

/// The end of the sentences from `begin` on, in a row, in which someone speaks of themselves, to another, or exclaims;
/// `begin` if the first does not.
std::size_t end_of_address(std::string_view text, std::size_t begin, std::size_t limit);

}
