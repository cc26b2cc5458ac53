#pragma once

#include "coding/coding.hpp"
#include "coding/turn_reader.hpp"
#include "match/hit_finder.hpp"
#include "passages/passage_cursor.hpp"

#include <memory>
#include <optional>
#include <span>

namespace draad {

/// Finds what a request wants in one passage of a corpus after another. Keeps its memory; not shared by threads.
class PassageCoder {
public:
    /// All arguments outlive it.
    PassageCoder(const Corpus& corpus, const Matcher& matcher, const CodingRequest& request)
        : corpus_(corpus), request_(request), cursor_(corpus.open_cursor()), turns_(corpus), finder_(matcher)
    {
    }

    /// The passage with its hits, lent until the next call; null if it has none that count. Hits that would count but
    /// for the kind of the passage are added to `left_out`.
    CodedPassage* code(PassageId id, HitsByKind& left_out);

    /// Whence the passage was read.
    PassageSource& source() { return *source_; }

private:
    std::span<const AnalysedPassage> others_of_turn();
    std::vector<Hit> find(PassageId id, const DocumentCard& card);
    void fill(std::vector<Hit> hits);
    bool is_wanted(const Hit& hit) const
    {
        return request_.codes[hit.code] && (!request_.polarity || hit.polarity == *request_.polarity);
    }

    const Corpus& corpus_;
    const CodingRequest& request_;
    std::unique_ptr<PassageCursor> cursor_;
    PassageSource* source_ = nullptr;
    TurnReader turns_;
    HitFinder finder_;
    CodedPassage coded_;
    std::optional<std::span<const AnalysedPassage>> others_of_turn_; // of the passage at hand
};

}
