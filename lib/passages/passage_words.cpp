#include "passages/passage_words.hpp"

namespace draad {

PassageWords words_in(const TokenizedText& text, const SortedWords& vocabulary)
{
    PassageWords words;
    words.places.reserve(text.tokens.size());
    for (const Token& token : text.tokens)
        words.places.push_back(token.is_word() ? vocabulary.find(token.folded).value_or(unknown_word)
                                               : place_of_mark(token.folded));
    for (const TokenSpan sentence : text.sentences)
        words.sentences.push_back(static_cast<std::uint32_t>(sentence.end - sentence.begin));
    return words;
}

}
