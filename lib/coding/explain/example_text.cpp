#include "coding/explain/example_text.hpp"

namespace draad {

AnalysedDocument read_example(const std::string& text, Tokenizer& tokenizer)
{
    AnalysedDocument document;
    document.passages.push_back({.text = text, .words = tokenizer.tokenize(text)});
    return document;
}

}
