#pragma once

#include "passages/analysed_document.hpp"
#include "passages/document_summary.hpp"
#include "passages/passage_id.hpp"
#include "passages/passage_query.hpp"
#include "passages/passage_ranking.hpp"
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

    /// A passage with its text, words and quotations. The view lasts until the next call of `read`.
    virtual const AnalysedPassage& read(PassageId id) = 0;

    /// Reads a passage into one that the caller keeps, whose memory is used again.
    virtual void read_into(PassageId id, AnalysedPassage& passage) { passage = read(id); }

    /// A passage with its tokens, but without its text and quotations where leaving them out is less work. The view
    /// lasts until the next call of `read_tokens`.
    virtual const AnalysedPassage& read_tokens(PassageId id) { return read(id); }

    /// The words of a passage alone, as numbers in the corpus's vocabulary. The view lasts until the next call of
    /// `read_words`.
    virtual const PassageWords& read_words(PassageId id) = 0;

    /// What is known of a passage beside its words: where it stands and who says it.
    virtual Passage read_header(PassageId id) = 0;

    /// Reads a stretch of a passage's tokens into `tokens`, which has as many elements. `words` is what `read_words`
    /// returned. The views last until `read_folded` or `read_words` is called for another passage.
    virtual void read_folded(PassageId id, const PassageWords& words, TokenSpan stretch,
                             std::span<FoldedToken> tokens) = 0;
};

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

    /// A reader for one thread. May be called by several threads.
    virtual std::unique_ptr<PassageReader> open_reader() const = 0;

    /// The index of the document of that name, or of the only one whose name ends in it after a '/'.
    std::optional<std::uint32_t> find_document(std::string_view name) const;
};

}
