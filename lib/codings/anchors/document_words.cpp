#include "codings/anchors/document_words.hpp"

#include "dutch/tokens/tokenizer.hpp"
#include "text/source_text.hpp"

#include <string_view>

namespace draad {

namespace {

void add_passage(const AnalysedPassage& passage, std::uint32_t index, DocumentWords& words)
{
    const std::string_view text = passage.text;
    std::size_t byte = 0;
    std::size_t code_points = passage.code_points_before;
    const auto code_points_at = [&](std::size_t next) {
        code_points += count_code_points(text.substr(byte, next - byte));
        byte = next;
        return code_points;
    };
    for (std::size_t i = 0; i < passage.words.tokens.size(); ++i) {
        const Token& token = passage.words.tokens[i];
        if (!token.is_word())
            continue;
        const std::size_t start = code_points_at(token.range.begin);
        words.where[token.folded].push_back(words.folded.size());
        words.folded.push_back(token.folded);
        words.places.push_back({.passage = index, .token = i, .start = start, .end = code_points_at(token.range.end)});
    }
}

}

DocumentWords read_document_words(const Corpus& corpus, std::uint32_t document, PassageCursor& cursor)
{
    DocumentWords words;
    for (std::uint32_t i = 0; i < corpus.documents()[document].passages; ++i)
        add_passage(cursor.seek({document, i}).whole(), i, words);
    return words;
}

std::vector<std::string> read_words(const std::string& text)
{
    Tokenizer tokenizer;
    std::vector<std::string> words;
    for (const Token& token : tokenizer.tokenize(text).tokens)
        if (token.is_word())
            words.push_back(token.folded);
    return words;
}

}
