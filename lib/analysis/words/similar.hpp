#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "passages/analysed_document.hpp"

#include <cstddef>
#include <span>

namespace draad {

/// How many of its words make another passage like one, at most: those that the fewest passages have.
constexpr std::size_t most_words_of_likeness = 24;

/// The words of a text that are more than grammar, each a code of its own that finds all its forms: what to search for,
/// to find what resembles the text. Empty if it has none.
Codebook words_of_likeness(std::span<const AnalysedPassage> text, const Lexicon& lexicon);

}
