#pragma once

#include "analysis/words/suggestion.hpp"

#include <ostream>
#include <span>

namespace draad {

/// Suggestions for people: a line of figures for each, and its examples below it.
void write_suggestions(std::span<const Suggestion> suggestions, std::ostream& out);

}
