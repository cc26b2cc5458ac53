#pragma once

#include "codebook/codebook.hpp"
#include "coding/check/finding.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <vector>

namespace draad {

/// What is wrong with the words of rules: those that no text can have as one word, those that are in no word list, with
/// near ones, and AND, OR and NOT of other programs.
std::vector<Finding> check_words(const Codebook& codebook, const Lexicon& lexicon);

}
