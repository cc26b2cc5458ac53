#pragma once

#include "text/analysed_document.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace draad {

/// The distinct words of passages, as matchers want them.
class Vocabulary {
public:
    void add(const AnalysedPassage& passage);

    /// Folded, sorted, each once; words longer than any language has are left out.
    std::vector<std::string> sorted() const;

private:
    std::unordered_set<std::string> words_;
};

}
