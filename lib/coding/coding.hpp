#pragma once

#include "codebook/codebook.hpp"
#include "coding/corrected_hits.hpp"
#include "coding/passage_filter.hpp"
#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "passages/analysed_document.hpp"
#include "passages/passage_id.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// Which hits are wanted.
struct CodingRequest {
    PassageFilter passages;
    /// By code: whether its hits are wanted.
    std::vector<bool> codes;
    /// Only hits of this polarity.
    std::optional<Polarity> polarity;
    /// Whether each coded passage has its text, words and quotations; without them, only what `Passage` has.
    bool keeps_texts = true;
    unsigned jobs = 1;
    /// What people said of the hits of this corpus and codebook; null if nobody did.
    std::shared_ptr<const CorrectedHits> corrected = nullptr;
};

/// A passage with at least one hit. It has of `passage` what the request keeps.
struct CodedPassage {
    PassageId id;
    AnalysedPassage passage;
    /// In the order of their words, then of codes.
    std::vector<Hit> hits;
    /// How many words the passage has.
    std::size_t words = 0;
};

/// Hits that would count but for the kind of their passage, by kind.
using HitsByKind = std::map<PassageKind, std::size_t>;

/// A codebook applied to a corpus.
struct Coding {
    /// In the order of the documents and their passages.
    std::vector<CodedPassage> passages;
    HitsByKind left_out;
};

}
