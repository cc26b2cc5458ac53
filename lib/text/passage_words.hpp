#pragma once

#include <cstdint>
#include <vector>

namespace draad {

/// The words of a passage as places in the vocabulary of its corpus, and nothing else of it: what is needed to tell
/// that a rule cannot match.
struct PassageWords {
    /// By token; `unknown_word` for marks and the like.
    std::vector<std::uint32_t> places;
    /// How many tokens each sentence has.
    std::vector<std::uint32_t> sentences;
};

}
