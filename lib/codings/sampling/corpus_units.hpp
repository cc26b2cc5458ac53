#pragma once

#include "coding/passage_filter.hpp"
#include "coding/unit.hpp"
#include "corpus/corpus.hpp"
#include "passages/place_id.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// A unit of a corpus: a sentence of a passage, or passages of a document.
struct CorpusUnit {
    std::uint32_t document = 0;
    /// The first and the last passage, both included; between them may stand some that a filter does not let pass.
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    /// The index of the sentence in its passage; 0 for larger units.
    std::uint32_t sentence = 0;
    DocumentRange range;

    bool operator==(const CorpusUnit&) const = default;
};

/// All units of the passages that a filter lets pass and that hold a word, in the order of the texts.
std::vector<CorpusUnit> list_units(const Corpus& corpus, const PassageFilter& filter, Unit kind);

/// The index of the unit, among units in the order of the texts, that a sentence of a passage belongs to.
std::optional<std::size_t> find_unit(std::span<const CorpusUnit> units, Unit kind, PassageId passage,
                                     std::size_t sentence);

/// Whether a filter lets a passage of a document pass.
bool lets_pass(const PassageFilter& filter, const DocumentCard& card, const Passage& passage);

}
