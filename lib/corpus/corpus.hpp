#pragma once

#include "passages/analysed_document.hpp"
#include "passages/document_summary.hpp"
#include "passages/passage_place.hpp"
#include "passages/passage_words.hpp"
#include "passages/wanted_words.hpp"
#include "storage/sorted_words.hpp"
#include "text/folded_token.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Reads the passages of a corpus. Not shared by threads.
class PassageReader {
public:
    virtual ~PassageReader() = default;

    /// The view lasts until the next call of this.
    virtual const AnalysedPassage& read(PassagePlace place) = 0;

    /// The same into a passage that the caller keeps, whose memory is used again.
    virtual void read_into(PassagePlace place, AnalysedPassage& passage) { passage = read(place); }

    /// Its tokens, perhaps without its text and quotations, where that is less work. The view lasts until the
    /// next call of this.
    virtual const AnalysedPassage& read_tokens(PassagePlace place) { return read(place); }

    /// Its words alone, by their places in the corpus's vocabulary. The view lasts until the next call of this.
    virtual const PassageWords& read_words(PassagePlace place) = 0;

    /// Where it stands, and who says it.
    virtual Passage read_place(PassagePlace place) = 0;

    /// A stretch of its tokens; `words` is what `read_words` gave, and `tokens` has a place for each. The views last
    /// until this or `read_words` is called for another passage.
    virtual void read_folded(PassagePlace place, const PassageWords& words, TokenSpan stretch,
                             std::span<FoldedToken> tokens) = 0;
};

/// A set of documents, from files or from an index. Its contents do not change while it lives.
class Corpus {
public:
    virtual ~Corpus() = default;

    /// In the order of their names; places of passages refer to this list.
    virtual const std::vector<DocumentSummary>& documents() const = 0;

    /// All words, folded; words that no passage has may be among them.
    virtual SortedWords vocabulary() const = 0;

    /// By word of the vocabulary: how many passages have it; empty if that is not known. Lasts as long as
    /// the corpus.
    virtual std::span<const std::uint32_t> passages_of_words() const { return {}; }

    /// All passages, in order.
    std::vector<PassagePlace> passages() const;

    /// The passages that have what is wanted, in words of the vocabulary, in order; perhaps others, too. Found by so
    /// many threads.
    virtual std::vector<PassagePlace> passages_with(const WantedWords& wanted, unsigned jobs = 1) const = 0;

    /// May be called by several threads.
    virtual std::unique_ptr<PassageReader> open_reader() const = 0;

    /// The place of the document of that name, or of the only one whose name ends in it after a '/'.
    std::optional<std::uint32_t> find_document(std::string_view name) const;
};

}
