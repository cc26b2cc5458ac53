#include "dutch/document_tokens.hpp"

namespace draad {

namespace {

class DocumentReader {
public:
    DocumentReader(const Document& document, Tokenizer& tokenizer) : document_(document), tokenizer_(tokenizer) {}

    std::vector<DocumentToken> run()
    {
        std::size_t done = 0;
        for (const Passage& passage : document_.passages) {
            read({done, passage.range.begin});
            read(passage.range);
            done = passage.range.end;
        }
        read({done, document_.text.utf8.size()});
        return std::move(tokens_);
    }

private:
    void read(TextRange range)
    {
        const TokenizedText found = tokenizer_.tokenize(document_.text.slice(range));
        for (const TokenSpan sentence : found.sentences) {
            ++sentences_;
            for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
                const TextRange token = found.tokens[i].range;
                tokens_.push_back({sentences_, {range.begin + token.begin, range.begin + token.end}});
            }
        }
    }

    const Document& document_;
    Tokenizer& tokenizer_;
    std::vector<DocumentToken> tokens_;
    std::size_t sentences_ = 0;
};

}

std::vector<DocumentToken> document_tokens(const Document& document, Tokenizer& tokenizer)
{
    return DocumentReader(document, tokenizer).run();
}

}
