#pragma once

#include "text/analysed_document.hpp"
#include "text/document_summary.hpp"
#include "text/passage_place.hpp"
#include "text/passage_words.hpp"
#include "text/sorted_words.hpp"
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

    /// Its words alone, where they can be had for less; else false.
    virtual bool read_places(PassagePlace, PassageWords&) { return false; }

    /// The same, perhaps without its text and quotations, and with the places of its words in the corpus's vocabulary,
    /// where that is less work. The view lasts until the next call of this.
    virtual const AnalysedPassage& read_words(PassagePlace place) { return read(place); }

    /// The same with its text and quotations. The view lasts until the next call of `read_words` or this.
    virtual const AnalysedPassage& read_with_words(PassagePlace place) { return read(place); }
};

/// A set of documents, from files or from an index. Its contents do not change while it lives.
class Corpus {
public:
    virtual ~Corpus() = default;

    /// In the order of their names; places of passages refer to this list.
    const std::vector<DocumentSummary>& documents() const { return documents_; }

    /// All words, folded; words that no passage has may be among them.
    virtual SortedWords vocabulary() const = 0;

    /// By word of the vocabulary: how many passages have it; empty if that is not known.
    virtual std::vector<std::uint32_t> passages_of_words() const { return {}; }

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
