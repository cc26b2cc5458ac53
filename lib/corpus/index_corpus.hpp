#pragma once

#include "corpus/corpus.hpp"
#include "index/index.hpp"

#include <memory>

namespace draad {

/// What this program makes indexes with.
IndexIdentity current_identity();

/// The documents of an index.
class IndexCorpus : public Corpus {
public:
    explicit IndexCorpus(Index index);

    SortedWords vocabulary() const override;
    std::vector<std::uint32_t> passages_of_words() const override;
    std::vector<PassagePlace> passages_with(const WantedWords& wanted, unsigned jobs) const override;
    std::unique_ptr<PassageReader> open_reader() const override;

private:
    Index index_;
};

}
