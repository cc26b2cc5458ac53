#pragma once

#include "index/column/stored_passage.hpp"
#include "index/segments/segment.hpp"
#include "passages/memory_passage.hpp"
#include "storage/sorted_words.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>

namespace draad {

/// What the words of a segment's passages are numbered with.
struct WordNumbering {
    const SortedWords& vocabulary;
    /// By entry of the segment's column, see WordColumn; empty if it has none.
    std::span<const WordId> word_ids_of_entries;
};

/// Goes from passage to passage of a segment, be they in its column or at a server. Not shared by threads.
class SegmentCursor {
public:
    /// The segment outlives it. `number_words`: called when the words of a passage are asked for, which without it they
    /// may not be.
    explicit SegmentCursor(const IndexSegment& segment, std::function<WordNumbering()> number_words = {});

    /// The passage of that number, from 1, of a document with so many speakers, until the next call.
    PassageSource& seek(std::uint32_t number, std::size_t speakers = std::numeric_limits<std::size_t>::max());

private:
    const IndexSegment& segment_;
    std::function<WordNumbering()> number_words_;
    std::optional<StoredPassage> stored_; // if there is a column
    // Else:
    AnalysedPassage served_;
    std::optional<MemoryPassage> served_source_;
};

}
