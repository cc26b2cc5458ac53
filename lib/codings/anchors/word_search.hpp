#pragma once

#include "codings/anchors/document_words.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A run of a document's words, by their indices.
struct WordStretch {
    std::size_t begin = 0;
    std::size_t end = 0;

    auto operator<=>(const WordStretch&) const = default;
};

/// Where words stand one after another, in order; empty if nowhere, or if there are none.
std::vector<WordStretch> find_words(const DocumentWords& document, std::span<const std::string> words);

/// Where they stand with the fewest words added, left out or changed: at most one in five, but one where there are
/// four. In order; empty if nowhere, and for fewer than four words. No place goes over into a passage that has none of
/// them.
std::vector<WordStretch> find_edited_words(const DocumentWords& document, std::span<const std::string> words);

}
