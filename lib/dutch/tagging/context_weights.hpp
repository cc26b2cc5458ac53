#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace draad {

/// What a feature of a word's place adds for each PartOfSpeech, in their order; zeros if it tells nothing.
std::array<std::int16_t, 3> weights_of(std::string_view feature);

}
