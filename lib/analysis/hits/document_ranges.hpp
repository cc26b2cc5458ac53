#pragma once

#include "passages/analysed_document.hpp"
#include "passages/document.hpp"
#include "text/token.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// A stretch of a document's text as output names it: code points from 0, end exclusive.
struct DocumentRange {
    std::size_t start = 0;
    std::size_t end = 0;

    auto operator<=>(const DocumentRange&) const = default;
};

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

/// An id consists of a letter for the kind (h: hit, q: quote, p: passage), a hash of the document's name, the first
/// code point and the length, and for a hit its code. So an id leads back to its text without a search, and is the same
/// in every run: "h-7f3a9c-10422-13-vertrouwen".
std::string make_id(char letter, std::string_view document, DocumentRange range, std::string_view code = {});

struct ParsedId {
    std::string document_hash;
    DocumentRange range;
};

/// The parts of an id; nothing if the text is no id.
std::optional<ParsedId> parse_id(std::string_view id);

/// The part of an id that stands for a document.
std::string document_hash(std::string_view document);

/// Whether an id may stand for a place in a document of that name: it was made with the name, or with an ending of it
/// that begins after a '/'.
bool may_be_of(const ParsedId& id, std::string_view document);

}
