#pragma once

#include "analysis/count.hpp"
#include "analysis/hit_rows.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"
#include "text/passage_place.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
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

/// For each passage of a coding the place in it of the first one that it repeats; its own place if it repeats none.
std::vector<std::uint32_t> first_of_each(const Coding& coding, unsigned jobs);

/// Tells each row of the hits of a coding the passage that its own repeats.
void name_duplicates(const Coding& coding, const Corpus& corpus, unsigned jobs, std::vector<HitRow>& rows);

/// The passages that a request asks for and that repeat an earlier one of these, but for those of a coding: what is no
/// part of a rate once the coding's own duplicates are left out. Reads the whole corpus.
std::vector<UncountedPassage> uncounted_repeats(const Corpus& corpus, const Coding& coding,
                                                const CodingRequest& request);

/// What was taken out of a coding.
struct LeftOutDuplicates {
    std::size_t passages = 0;
    std::size_t hits = 0;
};

/// Takes out of a coding the passages that repeat an earlier one of it, with their hits.
LeftOutDuplicates leave_out_duplicates(Coding& coding, unsigned jobs);

}
