#include "speech/analyse.hpp"

#include "speech/passage_context.hpp"
#include "speech/quotations.hpp"

#include <algorithm>

namespace draad {

namespace {

std::size_t count_words(const TokenizedText& words)
{
    return static_cast<std::size_t>(std::ranges::count_if(words.tokens, &Token::is_word));
}

/// Splits the document into passages with their words, and counts what stands before each, in one pass.
std::vector<AnalysedPassage> tokenize_passages(const Document& document, Tokenizer& tokenizer)
{
    std::vector<AnalysedPassage> passages;
    passages.reserve(document.passages.size());
    std::size_t byte = 0;
    std::size_t code_points = 0;
    std::size_t words = 0;
    for (const Passage& passage : document.passages) {
        code_points += count_code_points(document.text.slice({byte, passage.range.begin}));
        byte = passage.range.begin;
        AnalysedPassage analysed{.passage = passage,
                                 .text = std::string(document.text.slice(passage.range)),
                                 .words = {},
                                 .quotations = {},
                                 .code_points_before = code_points,
                                 .words_before = words};
        analysed.words = tokenizer.tokenize(analysed.text);
        words += count_words(analysed.words);
        passages.push_back(std::move(analysed));
    }
    return passages;
}

}

AnalysedDocument analyse(const Document& document, Tokenizer& tokenizer)
{
    AnalysedDocument analysed{
        .card = document.card, .passages = tokenize_passages(document, tokenizer), .notes = document.notes};
    quote_passages(analysed.passages);
    return analysed;
}

}
