#include "match/vocabulary.hpp"

#include <algorithm>
#include <unordered_set>

namespace draad {

std::vector<std::string> vocabulary_of(std::span<const AnalysedDocument> documents)
{
    std::unordered_set<std::string> words;
    for (const AnalysedDocument& document : documents)
        for (const AnalysedPassage& passage : document.passages)
            for (const Token& token : passage.words.tokens)
                if (token.is_word() && token.folded.size() <= longest_word)
                    words.insert(token.folded);
    std::vector<std::string> sorted(words.begin(), words.end());
    std::ranges::sort(sorted);
    return sorted;
}

}
