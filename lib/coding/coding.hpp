#pragma once

#include "coding/passage_filter.hpp"
#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "match/matcher.hpp"
#include "passages/analysed_document.hpp"
#include "passages/passage_place.hpp"

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
    /// Whether each coded passage has its text, words and quotations; without them, only its place.
    bool keeps_texts = true;
    unsigned jobs = 1;
};

/// A passage with at least one hit; as far as the request keeps it.
struct CodedPassage {
    PassagePlace place;
    AnalysedPassage passage;
    /// By place, then by code.
    std::vector<Hit> hits;
    /// How many words it has.
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

/// What becomes of coded passages that follow each other: they are added by the thread that found them, and finished in
/// the order of the passages, one part at a time.
class CodedPart {
public:
    virtual ~CodedPart() = default;

    /// The passage is lent: what is not moved out of it is used again.
    virtual void add(CodedPassage& passage) = 0;
    virtual void finish() = 0;
};

/// The same without keeping it, in parts that are finished soon after they were found, so that memory does not grow
/// with the hits. `begin_part` is called by several threads. Returns what was left out.
HitsByKind code_corpus(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon,
                       const CodingRequest& request, const std::function<std::unique_ptr<CodedPart>()>& begin_part);

/// The same, passage by passage: `use` is called with one after another.
HitsByKind code_corpus_in_turn(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon,
                               const CodingRequest& request, const std::function<void(CodedPassage&&)>& use);

}
