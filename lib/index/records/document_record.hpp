#pragma once

#include "passages/document_summary.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A document of a segment. Its passages are Xapian documents with the numbers `first` to `first + passages - 1`.
struct DocumentRecord {
    DocumentSummary summary;
    /// What the document was made from: changes with the file, its metadata or the reader.
    std::string fingerprint;
    std::uint32_t first = 0;

    bool operator==(const DocumentRecord&) const = default;
};

/// The records of a segment, stored `sealed` as Xapian metadata under `document_records_key`.
std::string write_document_records(std::span<const DocumentRecord> records);
std::vector<DocumentRecord> read_document_records(std::string_view bytes);

/// The part of a record that is asked of every document when one is added; most of the rest is speakers.
struct DocumentOutline {
    std::string_view name;
    std::string_view fingerprint;
    std::uint64_t passages = 0;
    std::uint64_t words = 0;
};

/// The outlines of the records that `write_document_records` wrote. Views of the bytes.
std::vector<DocumentOutline> read_document_outlines(std::string_view bytes);

constexpr const char* document_records_key = "documents";

}
