#pragma once

#include <string_view>

namespace draad {

/// Whether a folded word is grammar rather than content: pronouns, prepositions, conjunctions, auxiliaries, and adverbs
/// that once were forms of another word (slechts, echter, voldoende). No other word's paradigm reaches one: slecht does
/// not find slechts, haren does not find haar, wassen does not find was. (The auxiliaries' own paradigms do.)
bool is_function_word(std::string_view folded);

}
