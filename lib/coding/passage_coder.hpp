#pragma once

#include "coding/coding.hpp"
#include "coding/corpus_passage.hpp"
#include "match/hit_finder.hpp"

namespace draad {

/// Finds what a request wants in one passage of a corpus after another. Keeps its memory; not shared by threads.
class PassageCoder {
public:
    /// All arguments outlive it.
    PassageCoder(const Corpus& corpus, const Matcher& matcher, const CodingRequest& request)
        : corpus_(corpus), request_(request), passage_(corpus), finder_(matcher)
    {
    }

    /// The passage with its hits, lent until the next call; null if it has none that count. Hits that would count but
    /// for the kind of the passage are added to `left_out`.
    CodedPassage* code(PassageId id, HitsByKind& left_out);

private:
    std::vector<Hit> find(PassageId id, const DocumentCard& card);
    void fill(PassageId id, std::vector<Hit> hits);
    bool is_wanted(const Hit& hit) const
    {
        return request_.codes[hit.code] && (!request_.polarity || hit.polarity == *request_.polarity);
    }

    const Corpus& corpus_;
    const CodingRequest& request_;
    CorpusPassage passage_;
    HitFinder finder_;
    CodedPassage coded_;
};

}
