#pragma once

#include "codebook/codebook.hpp"
#include "coding/check/finding.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <vector>

namespace draad {

/// The faults of the words of rules: words that no text can have as one word, words that are in no word list (with near
/// ones), and the AND, OR and NOT of other programs.
std::vector<Finding> check_words(const Codebook& codebook, const Lexicon& lexicon);

}
