#include "dutch/tokens/document_tokens.hpp"

#include "text/characters.hpp"

#include <utility>

namespace draad {

namespace {

class DocumentReader {
public:
    DocumentReader(const Document& document, Tokenizer& tokenizer) : document_(document), tokenizer_(tokenizer) {}

    std::vector<DocumentToken> run()
    {
        std::size_t done = 0;
        for (const Passage& passage : document_.passages) {
            const std::size_t begin = begin_of_line(done, passage.range.begin);
            read({done, begin});
            read({begin, passage.range.end});
            done = passage.range.end;
        }
        read({done, document_.text.utf8.size()});
        return std::move(tokens_);
    }

private:
    /// A bullet stands in the first sentence behind it, a label does not.
    std::size_t begin_of_line(std::size_t from, std::size_t passage) const
    {
        const std::string_view gap = document_.text.slice({from, passage});
        const std::size_t line = gap.rfind('\n') + 1; // npos + 1 is 0
        for (std::size_t i = line; i < gap.size();) {
            const Character character = character_at(gap, i);
            if (is_letter(character.code_point) || is_digit(character.code_point))
                return passage;
            i += character.size;
        }
        return from + line;
    }

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
