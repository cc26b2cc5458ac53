#pragma once

#include "corpus/corpus.hpp"
#include "index/index.hpp"

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace draad {

/// The identity of the indexes that this program makes.
IndexIdentity current_identity();

/// The documents of an index.
class IndexCorpus : public Corpus {
public:
    explicit IndexCorpus(Index index) : index_(std::move(index)) {}

    const std::vector<DocumentSummary>& documents() const override { return index_.documents(); }
    SortedWords vocabulary() const override { return index_.vocabulary(); }
    std::span<const std::uint32_t> passages_of_words() const override { return index_.passages_of_words(); }
    std::vector<PassageId> passages_with(const WantedWords& wanted, unsigned jobs) const override;
    std::unique_ptr<PassageRanking> rank(const PassageQuery& query) const override;
    std::unique_ptr<PassageCursor> open_cursor() const override;

private:
    Index index_;
};

}
