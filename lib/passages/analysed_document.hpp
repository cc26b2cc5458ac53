#pragma once

#include "passages/document.hpp"
#include "passages/passage.hpp"
#include "passages/quotation.hpp"
#include "text/token.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace draad {

/// A passage with its words: all that a matcher or a quote needs, whether it comes from a file or from an index.
struct AnalysedPassage {
    Passage passage;
    /// The passage's own text, character for character as in the document.
    std::string text;
    /// Ranges count from the beginning of `text`.
    TokenizedText words;
    std::vector<Quotation> quotations;
    /// How many code points of the document stand before this passage.
    std::size_t code_points_before = 0;
    /// How many words of the document stand before this passage.
    std::size_t words_before = 0;

    bool operator==(const AnalysedPassage&) const = default;
};

/// The stretch of the passage's text from the first token of `span` to the last; `span` is not empty.
inline TextRange text_range(const AnalysedPassage& passage, TokenSpan span)
{
    return {passage.words.tokens[span.begin].range.begin, passage.words.tokens[span.end - 1].range.end};
}

inline std::string text_of(const AnalysedPassage& passage, TokenSpan span)
{
    const TextRange range = text_range(passage, span);
    return passage.text.substr(range.begin, range.size());
}

/// A document read into words, sentences and quotations.
struct AnalysedDocument {
    DocumentCard card;
    std::vector<AnalysedPassage> passages;
    std::vector<std::string> notes;
};

}
