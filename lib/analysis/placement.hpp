#pragma once

#include "text/analysed_document.hpp"
#include "text/document.hpp"
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

/// Where a range of a passage's own text stands in the document.
DocumentRange place_in_document(const AnalysedPassage& passage, TextRange range);

/// The text from the first token of a span to its last.
TextRange text_range(const AnalysedPassage& passage, TokenSpan span);

/// The numbers of a span's first and last word in the document, from 1.
struct WordNumbers {
    std::size_t from = 0;
    std::size_t to = 0;
};
WordNumbers word_numbers(const AnalysedPassage& passage, TokenSpan span);

/// What an id says: a letter for what it is (h: hit, q: quote, p: passage), the document by a hash of its name, the
/// first code point and the length; a hit's id ends in its code. So an id finds its place again without a search, and
/// is the same in every run: "h-7f3a9c-10422-13-vertrouwen".
std::string make_id(char letter, std::string_view document, DocumentRange range, std::string_view code = {});

struct ParsedId {
    std::string document_hash;
    DocumentRange range;
};

/// Nothing if the text is no id.
std::optional<ParsedId> parse_id(std::string_view id);

/// The part of an id that stands for a document.
std::string document_hash(std::string_view document);

}
