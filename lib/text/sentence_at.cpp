#include "text/sentence_at.hpp"

#include <algorithm>

namespace draad {

std::size_t sentence_at(const TokenizedText& words, std::size_t token)
{
    const auto after = std::ranges::upper_bound(words.sentences, token, {}, &TokenSpan::begin);
    return static_cast<std::size_t>(after - words.sentences.begin()) - 1;
}

}
