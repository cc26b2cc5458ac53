#pragma once

#include "corpus/corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace draad {

/// The words of a document in their order, whatever stands between them: marks, white space, the ends of passages.
struct DocumentWords {
    struct Place {
        std::uint32_t passage = 0;
        /// Of the passage.
        std::size_t token = 0;
        /// Code points of the document.
        std::size_t start = 0;
        std::size_t end = 0;
    };

    std::vector<std::string> folded;
    /// By word.
    std::vector<Place> places;
    /// By folded word: where it stands, in order.
    std::unordered_map<std::string, std::vector<std::size_t>> where;

    std::size_t count(const std::string& word) const
    {
        const auto found = where.find(word);
        return found == where.end() ? 0 : found->second.size();
    }
};

DocumentWords read_document_words(const Corpus& corpus, std::uint32_t document, PassageCursor& cursor);

/// The words of a text that may have stood in a document.
std::vector<std::string> read_words(const std::string& text);

}
