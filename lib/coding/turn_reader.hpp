#pragma once

#include "corpus/corpus.hpp"
#include "passages/passage_cursor.hpp"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// Reads the other paragraphs of a speaker's turn, which stand next to each other. Not shared by threads.
class TurnReader {
public:
    /// The corpus outlives it.
    explicit TurnReader(const Corpus& corpus) : corpus_(corpus) {}

    /// Those of the turn that a passage belongs to, with its number in the document (0 for none). They last until the
    /// next call.
    std::span<const AnalysedPassage> others_of(PassageId id, std::uint32_t turn);

private:
    bool add(PassageId other, std::uint32_t turn);

    const Corpus& corpus_;
    std::unique_ptr<PassageCursor> cursor_; // null until a turn is asked for
    std::vector<AnalysedPassage> others_;
};

}
