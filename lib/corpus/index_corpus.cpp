#include "corpus/index_corpus.hpp"

#include "dutch/tokens/tokenizer.hpp"
#include "ingest/reader.hpp"
#include "text/icu_version.hpp"

#include <algorithm>

namespace draad {

namespace {

class StoredReader : public PassageReader {
public:
    explicit StoredReader(Index index) : index_(std::move(index)) {}

    const AnalysedPassage& read(PassageId id) override
    {
        index_.read(id, passage_);
        return passage_;
    }

    void read_into(PassageId id, AnalysedPassage& passage) override { index_.read(id, passage); }

    const AnalysedPassage& read_tokens(PassageId id) override
    {
        index_.read_tokens(id, tokens_);
        return tokens_;
    }

    const PassageWords& read_words(PassageId id) override
    {
        index_.read_words(id, words_);
        return words_;
    }

    Passage read_header(PassageId id) override { return index_.read_header(id); }

    void read_folded(PassageId id, const PassageWords& words, TokenSpan stretch, std::span<FoldedToken> tokens) override
    {
        const std::span<const std::uint32_t> numbers(words.numbers);
        if (!numbers.empty()) {
            index_.read_folded(id, numbers.subspan(stretch.begin, tokens.size()), tokens);
            return;
        }
        if (unnumbered_id_ != id) {
            index_.read(id, unnumbered_);
            unnumbered_id_ = id;
        }
        const std::span<const Token> all(unnumbered_.words.tokens);
        std::ranges::copy(folded_tokens(all.subspan(stretch.begin, tokens.size())), tokens.begin());
    }

private:
    Index index_;
    AnalysedPassage passage_;
    AnalysedPassage tokens_;
    PassageWords words_;
    /// Of a server, who gives whole passages only.
    std::optional<PassageId> unnumbered_id_;
    AnalysedPassage unnumbered_;
};

}

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

std::unique_ptr<PassageReader> IndexCorpus::open_reader() const
{
    return std::make_unique<StoredReader>(index_.reopened());
}

}
