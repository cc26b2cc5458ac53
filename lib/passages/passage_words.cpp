#include "passages/passage_words.hpp"

namespace draad {

PassageWords words_in(const TokenizedText& text, const SortedWords& vocabulary)
{
    PassageWords words;
    words.word_ids.reserve(text.tokens.size());
    for (const Token& token : text.tokens)
        words.word_ids.push_back(token.is_word() ? vocabulary.find(token.folded).value_or(unknown_word)
                                                 : id_of_mark(token.folded));
    for (const TokenSpan sentence : text.sentences)
        words.sentences.push_back(static_cast<std::uint32_t>(sentence.end - sentence.begin));
    return words;
}

}
