#include "speech/analyse.hpp"

#include "speech/document_tokens.hpp"
#include "speech/passage_context.hpp"

#include <algorithm>

namespace draad {

namespace {

std::size_t count_words(const TokenizedText& words)
{
    return static_cast<std::size_t>(std::ranges::count_if(words.tokens, &Token::is_word));
}

/// Makes the passages of a document in its order, and counts what stands before each.
class PassageMaker {
public:
    PassageMaker(const Document& document, DocumentTokens& words) : document_(document), words_(words) {}

    std::optional<AnalysedPassage> next()
    {
        if (made_ == document_.passages.size())
            return std::nullopt;
        const Passage& passage = document_.passages[made_];
        code_points_ += count_code_points(document_.text.slice({byte_, passage.range.begin}));
        byte_ = passage.range.begin;
        AnalysedPassage analysed{.passage = passage,
                                 .text = std::string(document_.text.slice(passage.range)),
                                 .words = words_.take(made_),
                                 .quotations = {},
                                 .code_points_before = code_points_,
                                 .words_before = word_count_};
        word_count_ += count_words(analysed.words);
        ++made_;
        return analysed;
    }

private:
    const Document& document_;
    DocumentTokens& words_;
    std::size_t made_ = 0;
    std::size_t byte_ = 0;
    std::size_t code_points_ = 0;
    std::size_t word_count_ = 0;
};

}

void analyse(const Document& document, Tokenizer& tokenizer, const TakePassage& take)
{
    DocumentTokens words(document, tokenizer);
    const DocumentContext context = read_context(words);
    PassageMaker maker(document, words);
    quote_passages(
        context, [&] { return maker.next(); }, take);
}

AnalysedDocument analyse(const Document& document, Tokenizer& tokenizer)
{
    AnalysedDocument analysed{.card = document.card, .passages = {}, .notes = document.notes};
    analysed.passages.reserve(document.passages.size());
    analyse(document, tokenizer, [&](AnalysedPassage&& passage) { analysed.passages.push_back(std::move(passage)); });
    return analysed;
}

}
