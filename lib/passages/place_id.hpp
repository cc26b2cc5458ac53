#pragma once

#include <compare>
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

/// An id consists of a letter for the kind (h: hit, q: quote, p: passage, u: unit of a sheet), a hash of the document's
/// name, the first code point and the length, and for a hit its code. So an id leads back to its text without a search,
/// and is the same in every run: "h-7f3a9c-10422-13-vertrouwen".
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
