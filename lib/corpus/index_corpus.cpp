#include "corpus/index_corpus.hpp"

#include "dutch/tokens/tokenizer.hpp"
#include "ingest/reader.hpp"
#include "text/icu_version.hpp"

namespace draad {

IndexIdentity current_identity()
{
    return {.tokenizer = tokenizer_version, .reader = reader_version, .icu = icu_version()};
}

std::vector<PassageId> IndexCorpus::passages_with(const WantedWords& wanted, unsigned jobs) const
{
    return index_.passages_with(wanted, jobs);
}

std::unique_ptr<PassageRanking> IndexCorpus::rank(const PassageQuery& query) const
{
    return index_.rank(query);
}

std::unique_ptr<PassageCursor> IndexCorpus::open_cursor() const
{
    return index_.open_cursor();
}

}
