#pragma once

#include "coding/passage_filter.hpp"
#include "corpus/corpus.hpp"

#include <cstdint>
#include <memory>

namespace draad {

/// Calls `visit` with the id of each passage that a filter lets pass and with the passage, of which only what `visit`
/// asks for is read; in the order of the documents and their passages.
template <typename Visit>
void for_each_passing(const Corpus& corpus, const PassageFilter& filter, Visit visit)
{
    const std::unique_ptr<PassageCursor> cursor = corpus.open_cursor();
    for (std::uint32_t document = 0; document < corpus.documents().size(); ++document) {
        const DocumentSummary& summary = corpus.documents()[document];
        for (std::uint32_t i = 0; filter.may_pass(summary.card) && i < summary.passages; ++i) {
            PassageSource& passage = cursor->seek({document, i});
            if (filter.has_kind(passage.header().kind) && filter.passes(summary.card, passage.header().speaker))
                visit(PassageId{document, i}, passage);
        }
    }
}

}
