#pragma once

#include "analysis/count.hpp"
#include "analysis/hit_rows.hpp"
#include "analysis/sketch.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"
#include "text/passage_place.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A passage that says nearly the same as others, for output.
struct DuplicateRow {
    /// From 1, in the order of the groups' first passages.
    std::size_t group = 0;
    std::string id;
    std::string document;
    std::string speaker;
    std::optional<std::uint32_t> time;
    std::uint32_t page = 0;
    std::uint32_t paragraph = 0;
    std::uint32_t line = 0;
    std::size_t words = 0;
    /// How it begins.
    std::string text;
};

/// Paragraphs that stand in a corpus more than once, by group, the first of the corpus first: those that repeat the
/// first of their group, word for word or nearly (`resemblance` in `sketch.hpp`). Running text and turns of at least
/// `shortest_sketched` words only. Linear in the corpus.
std::vector<DuplicateRow> find_duplicates(const Corpus& corpus, unsigned jobs);

/// The passages of a coding in their order, some at a time: which of them repeat an earlier one.
class Repeats {
public:
    Repeats(const Corpus& corpus, unsigned jobs) : corpus_(&corpus), jobs_(jobs) {}

    /// For each of the passages that come next the id of the first one that it repeats; empty if it repeats none.
    std::vector<std::string> firsts_of(std::span<const CodedPassage> next);

private:
    struct Place {
        std::uint32_t document = 0;
        DocumentRange range;
    };

    const Corpus* corpus_;
    unsigned jobs_;
    EarlierPassages earlier_;
    std::vector<Place> places_;
};

/// The passages that a request asks for and that repeat an earlier one of these, but for those of a coding: what is no
/// part of a rate once the coding's own duplicates are left out. Reads the whole corpus.
std::vector<UncountedPassage> uncounted_repeats(const Corpus& corpus, const Coding& coding,
                                                const CodingRequest& request);

/// What was taken out of a coding.
struct LeftOutDuplicates {
    std::size_t passages = 0;
    std::size_t hits = 0;

    LeftOutDuplicates& operator+=(const LeftOutDuplicates& other)
    {
        passages += other.passages;
        hits += other.hits;
        return *this;
    }
};

/// Takes out of a coding the passages that repeat an earlier one of it, with their hits.
LeftOutDuplicates leave_out_duplicates(Coding& coding, unsigned jobs);

/// The same of some passages, with what each repeats as `Repeats` tells it.
LeftOutDuplicates leave_out(std::vector<CodedPassage>& passages, std::vector<std::string>& firsts);

/// Tells each row of the hits of some passages the passage that its own repeats.
void name_duplicates(std::span<const CodedPassage> passages, std::span<const std::string> firsts,
                     std::vector<HitRow>& rows);

}
