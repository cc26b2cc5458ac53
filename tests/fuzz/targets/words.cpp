#include "targets/targets.hpp"

#include "analysis/words/search_query.hpp"
#include "codebook/codebook_reader.hpp"
#include "coding/coding_session.hpp"
#include "corpus/document_source.hpp"
#include "corpus/file_corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "error.hpp"
#include "fuzz_target.hpp"
#include "speech/analyse.hpp"

#include <algorithm>
#include <string>

namespace draad::test {

namespace {

const Lexicon& lexicon()
{
    static const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    return lexicon;
}

AnalysedDocument read_words(std::string_view text)
{
    Tokenizer tokenizer;
    return analyse(read_source({"a.txt", "a.txt"}, std::string(text), {}), tokenizer);
}

void check_passage(const AnalysedPassage& passage)
{
    std::size_t end = 0;
    for (const Token& token : passage.words.tokens) {
        promise(token.range.begin >= end && token.range.end > token.range.begin, "tokens are in order");
        end = token.range.end;
    }
    promise(end <= passage.text.size(), "tokens lie within the text");
    std::size_t first = 0;
    for (const TokenSpan& sentence : passage.words.sentences) {
        promise(sentence.begin == first && sentence.end > first, "sentences follow each other");
        first = sentence.end;
    }
    promise(first == passage.words.tokens.size(), "sentences hold every token");
    for (const Quotation& quotation : passage.quotations)
        promise(quotation.range.begin <= quotation.range.end && quotation.range.end <= passage.text.size(),
                "quotations lie within the text");
}

}

/// A text, down to its words, sentences and quotations.
void fuzz_words(std::string_view, std::string_view text)
{
    try {
        for (const AnalysedPassage& passage : read_words(text).passages)
            check_passage(passage);
    } catch (const Error&) {
    }
}

/// What someone searches for, and behind a line end the text that it is looked for in.
void fuzz_hits(std::string_view, std::string_view rule_and_text)
{
    const std::size_t line_end = std::min(rule_and_text.find('\n'), rule_and_text.size());
    try {
        const Codebook codebook = codebook_of(parse_search(rule_and_text.substr(0, line_end)));
        const FileCorpus corpus({read_words(rule_and_text.substr(line_end))});
        CodingRequest request;
        request.codes.assign(codebook.codes.size(), true);
        for (const CodedPassage& coded : CodingSession(corpus, codebook, lexicon(), request).all().passages)
            for (const Hit& hit : coded.hits)
                promise(hit.code < codebook.codes.size() && hit.span().begin < hit.span().end &&
                            hit.span().end <= coded.passage.words.tokens.size(),
                        "a hit covers words of its passage");
    } catch (const Error&) {
    }
}

}
