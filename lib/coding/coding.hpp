#pragma once

#include "codebook/codebook.hpp"
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

/// Finds the hits of a codebook in a corpus. The same codebook and corpus give the same coding, whatever the number of
/// threads and wherever the corpus comes from.
Coding code_corpus(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon,
                   const CodingRequest& request);

/// A run of coded passages that follow each other. The thread that found them adds them; parts are finished one at a
/// time, in the order of the passages.
class CodedPart {
public:
    virtual ~CodedPart() = default;

    /// `passage` is lent: the caller uses again what is not moved out of it.
    virtual void add(CodedPassage& passage) = 0;
    virtual void finish() = 0;
};

/// Finds the hits of a codebook without keeping them: in parts that are finished soon after they were found, so that
/// memory does not grow with the hits. `begin_part` is called by several threads. Returns the hits that were left out.
HitsByKind code_corpus(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon,
                       const CodingRequest& request, const std::function<std::unique_ptr<CodedPart>()>& begin_part);

/// Finds the hits of a codebook without keeping them: calls `visit` with one coded passage after another, in order.
/// Returns the hits that were left out.
HitsByKind code_corpus_in_turn(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon,
                               const CodingRequest& request, const std::function<void(CodedPassage&&)>& visit);

}
