#pragma once

#include "passages/analysed_document.hpp"
#include "storage/sorted_words.hpp"

#include <string>
#include <unordered_set>

namespace draad {

/// Gathers the distinct words of passages, for a matcher.
class Vocabulary {
public:
    void add(const AnalysedPassage& passage);

    /// Folded; words longer than any language has are left out.
    SortedWords sorted() const;

private:
    std::unordered_set<std::string> words_;
};

}
