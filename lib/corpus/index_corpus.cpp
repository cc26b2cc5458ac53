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

    const AnalysedPassage& read(PassagePlace place) override
    {
        index_.read(place, passage_);
        return passage_;
    }

    void read_into(PassagePlace place, AnalysedPassage& passage) override { index_.read(place, passage); }

    const AnalysedPassage& read_tokens(PassagePlace place) override
    {
        index_.read_tokens(place, tokens_);
        return tokens_;
    }

    const PassageWords& read_words(PassagePlace place) override
    {
        index_.read_words(place, words_);
        return words_;
    }

    Passage read_place(PassagePlace place) override { return index_.place(place); }

    void read_folded(PassagePlace place, const PassageWords& words, TokenSpan stretch,
                     std::span<FoldedToken> tokens) override
    {
        const std::span<const std::uint32_t> numbers(words.numbers);
        if (!numbers.empty()) {
            index_.read_folded(place, numbers.subspan(stretch.begin, tokens.size()), tokens);
            return;
        }
        if (unnumbered_place_ != place) {
            index_.read(place, unnumbered_);
            unnumbered_place_ = place;
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
    std::optional<PassagePlace> unnumbered_place_;
    AnalysedPassage unnumbered_;
};

}

IndexIdentity current_identity()
{
    return {.tokenizer = tokenizer_version, .reader = reader_version, .icu = icu_version()};
}

std::vector<PassagePlace> IndexCorpus::passages_with(const WantedWords& wanted, unsigned jobs) const
{
    return index_.passages_with(wanted, jobs);
}

std::unique_ptr<PassageReader> IndexCorpus::open_reader() const
{
    return std::make_unique<StoredReader>(index_.reopened());
}

}
