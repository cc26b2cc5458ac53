#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace draad::test {

/// An altered copy of a seed: cut short, with bytes flipped, set or taken out, a stretch doubled, moved or repeated
/// many times. Each number gives another copy, always the same.
std::string altered_copy(std::string_view seed, std::size_t number);

}
