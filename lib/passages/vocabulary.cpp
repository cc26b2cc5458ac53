#include "passages/vocabulary.hpp"

#include <algorithm>

namespace draad {

void Vocabulary::add(const AnalysedPassage& passage)
{
    for (const Token& token : passage.words.tokens)
        if (token.is_word() && token.folded.size() <= longest_word)
            words_.insert(token.folded);
}

SortedWords Vocabulary::sorted() const
{
    std::vector<std::string> sorted(words_.begin(), words_.end());
    std::ranges::sort(sorted);
    return sorted;
}

}
