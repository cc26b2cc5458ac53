#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace draad {

/// Whether two folded words that stand next to each other are one word that was torn: together the lexicon holds them,
/// and one of them is no word by itself ("be grijp", "l okale").
bool is_torn(std::string_view first, std::string_view second, const Lexicon& lexicon);

/// Where a folded word is two that lost the space between them, one of them a small word that makes no compounds
/// ("snelin", "hetgezin"); nothing if it is a word, or may be cut in several ways.
std::optional<std::size_t> find_lost_space(std::string_view word, const Lexicon& lexicon);

}
