#include "corpus/index_corpus.hpp"

#include "dutch/tokenizer.hpp"
#include "ingest/reader.hpp"
#include "text/icu_version.hpp"

namespace draad {

namespace {

class StoredReader : public PassageReader {
public:
    explicit StoredReader(Index index) : index_(std::move(index)) {}

    const AnalysedPassage& read(PassagePlace place) override
    {
        passage_ = index_.passage(place);
        return passage_;
    }

private:
    Index index_;
    AnalysedPassage passage_;
};

}

IndexIdentity current_identity()
{
    return {.tokenizer = tokenizer_version, .reader = reader_version, .icu = icu_version()};
}

IndexCorpus::IndexCorpus(Index index) : index_(std::move(index))
{
    documents_ = index_.documents();
}

std::vector<std::string> IndexCorpus::vocabulary() const
{
    return index_.vocabulary();
}

std::vector<PassagePlace> IndexCorpus::find(const WordCondition& condition) const
{
    return index_.find(condition);
}

std::unique_ptr<PassageReader> IndexCorpus::open_reader() const
{
    return std::make_unique<StoredReader>(index_.reopened());
}

}
