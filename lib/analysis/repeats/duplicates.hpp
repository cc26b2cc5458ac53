#pragma once

#include "analysis/figures/count.hpp"
#include "analysis/hits/hit_rows.hpp"
#include "analysis/repeats/sketch.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"
#include "passages/passage_id.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
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
    /// The first words of the passage.
    std::string text;
};

/// Paragraphs that stand in a corpus more than once, by group, the first of the corpus first: those that repeat the
/// first of their group, word for word or nearly (`resemblance` in `sketch.hpp`). Running text and turns of at least
/// `shortest_sketched` words only. Linear in the corpus.
std::vector<DuplicateRow> find_duplicates(const Corpus& corpus, unsigned jobs);

/// The part of a passage that is needed to see whether it repeats another.
struct PassageTrace {
    PassageId id;
    Sketch sketch;
};

/// Tells of the passages of a coding, one after another in their order, which repeat an earlier one. Of an earlier one
/// it keeps little, and reads it again where that is not enough.
class Repeats {
public:
    /// The corpus outlives it.
    explicit Repeats(const Corpus& corpus);
    Repeats(const Repeats&) = delete;
    Repeats& operator=(const Repeats&) = delete;

    /// Takes the next passage and returns the id of the first one that it repeats; empty if it repeats none.
    std::string first_of(PassageTrace next);

private:
    const Corpus& corpus_;
    std::unique_ptr<PassageCursor> cursor_;
    std::deque<PassageId> passages_;
    EarlierPassages earlier_;
};

/// The passages without hits that repeat an earlier one, among those that the request asks for. They are not to be
/// counted in rates once the coding's own duplicates are left out. Reads the whole corpus.
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

/// Notes in each row of the hits of some passages what its passage repeats, as `Repeats` finds it.
void name_duplicates(std::span<const CodedPassage> passages, std::span<const std::string> firsts,
                     std::vector<HitRow>& rows);

/// Takes out the passages that repeat another, and their rows.
LeftOutDuplicates leave_out_duplicates(std::vector<CodedPassage>& passages, std::span<const std::string> firsts,
                                       std::vector<HitRow>& rows);

}
