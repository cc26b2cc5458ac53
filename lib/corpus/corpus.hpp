#pragma once

#include "passages/document_summary.hpp"
#include "passages/passage_cursor.hpp"
#include "passages/passage_id.hpp"
#include "passages/passage_query.hpp"
#include "passages/passage_ranking.hpp"
#include "passages/wanted_words.hpp"
#include "storage/sorted_words.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A set of documents, from files or from an index. Its contents do not change while it lives.
class Corpus {
public:
    virtual ~Corpus() = default;

    /// In the order of their names; the `document` of a PassageId is an index in this list.
    virtual const std::vector<DocumentSummary>& documents() const = 0;

    /// The distinct words of all passages, folded; words that no passage has may be among them.
    virtual SortedWords vocabulary() const = 0;

    /// By word of the vocabulary: how many passages have it; empty if that is not known. Lasts as long as
    /// the corpus.
    virtual std::span<const std::uint32_t> passages_of_words() const { return {}; }

    /// All passages, in order.
    std::vector<PassageId> passages() const;

    /// The passages that have what is wanted (words of the vocabulary), in order; perhaps others, too. `jobs`: how many
    /// threads look for them.
    virtual std::vector<PassageId> passages_with(const WantedWords& wanted, unsigned jobs = 1) const = 0;

    /// Ranks the passages by what they have of a query (words of the vocabulary). The corpus outlives the ranking.
    virtual std::unique_ptr<PassageRanking> rank(const PassageQuery& query) const = 0;

    /// For one thread. May be called by several threads. The corpus outlives the cursor.
    virtual std::unique_ptr<PassageCursor> open_cursor() const = 0;

    /// The index of the document of that name, or of the only one whose name ends in it after a '/'.
    std::optional<std::uint32_t> find_document(std::string_view name) const;
};

}
