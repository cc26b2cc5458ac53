#include "passages/passage_words.hpp"

namespace draad {

PassageWords words_in(const TokenizedText& text, const std::function<WordId(const std::string&)>& number)
{
    PassageWords words;
    words.word_ids.reserve(text.tokens.size());
    for (const Token& token : text.tokens)
        words.word_ids.push_back(token.is_word() ? number(token.folded) : id_of_mark(token.folded));
    words.sentences.reserve(text.sentences.size());
    for (const TokenSpan sentence : text.sentences)
        words.sentences.push_back(static_cast<std::uint32_t>(sentence.end - sentence.begin));
    return words;
}

PassageWords words_in(const TokenizedText& text, const SortedWords& vocabulary)
{
    return words_in(text, [&](const std::string& word) { return vocabulary.find(word).value_or(unknown_word); });
}

}
