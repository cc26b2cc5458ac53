#pragma once

#include "passages/analysed_document.hpp"
#include "passages/document.hpp"
#include "passages/place_id.hpp"
#include "text/token.hpp"

#include <cstddef>

namespace draad {

/// The numbers of a span's first and last word in the document, from 1.
struct WordNumbers {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Finds where texts and words of a passage stand in its document. Counts on from what was asked before, so that all
/// hits of a long passage cost one walk through it. The passage outlives this object.
class DocumentRanges {
public:
    explicit DocumentRanges(const AnalysedPassage& passage)
        : passage_(&passage), code_points_(passage.code_points_before), words_(passage.words_before)
    {
    }

    const AnalysedPassage& passage() const { return *passage_; }

    /// The range in the document of a range of the passage's own text.
    DocumentRange of(TextRange range);
    DocumentRange of(TokenSpan span) { return of(text_range(*passage_, span)); }
    WordNumbers word_numbers(TokenSpan span);

private:
    const AnalysedPassage* passage_;
    /// How many code points of the document stand before `byte_`, how many words before `token_`.
    std::size_t byte_ = 0;
    std::size_t code_points_;
    std::size_t token_ = 0;
    std::size_t words_;
};

/// The range in the document of a single range of a passage's own text.
DocumentRange range_in_document(const AnalysedPassage& passage, TextRange range);

}
