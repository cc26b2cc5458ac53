#pragma once

#include "text/analysed_document.hpp"
#include "text/document_summary.hpp"
#include "text/passage_place.hpp"
#include "text/word_condition.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Reads the passages of a corpus. Not shared by threads.
class PassageReader {
public:
    virtual ~PassageReader() = default;

    /// The view lasts until the next call.
    virtual const AnalysedPassage& read(PassagePlace place) = 0;
};

/// A set of documents, from files or from an index. Its contents do not change while it lives.
class Corpus {
public:
    virtual ~Corpus() = default;

    /// In the order of their names; places of passages refer to this list.
    const std::vector<DocumentSummary>& documents() const { return documents_; }

    /// All words, folded, sorted, each once; words that no passage has may be among them.
    virtual std::vector<std::string> vocabulary() const = 0;

    /// The passages that may meet a condition, in order: all that do, and perhaps some that do not.
    virtual std::vector<PassagePlace> find(const WordCondition& condition) const = 0;

    /// May be called by several threads.
    virtual std::unique_ptr<PassageReader> open_reader() const = 0;

    /// The place of the document of that name, or of the only one whose name ends in it after a '/'.
    std::optional<std::uint32_t> find_document(std::string_view name) const;

protected:
    std::vector<DocumentSummary> documents_;
};

}
