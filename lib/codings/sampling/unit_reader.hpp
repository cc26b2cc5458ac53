#pragma once

#include "codings/judgement.hpp"
#include "codings/sampling/corpus_units.hpp"
#include "text/token.hpp"

#include <cstddef>
#include <memory>
#include <string>

namespace draad {

/// Reads units of a corpus with their words and what stands around them: so many sentences on either side, also of the
/// passages before and after, with who says them where the speaker changes. Not shared by threads.
class UnitReader {
public:
    /// Both outlive it.
    UnitReader(const Corpus& corpus, const PassageFilter& filter, std::size_t context)
        : corpus_(corpus), filter_(filter), context_(context), cursor_(corpus.open_cursor())
    {
    }

    CodingUnit read(const CorpusUnit& unit, Unit kind);

    /// Some tokens of a passage as a unit; their sentence is part of what stands around them. It has no id.
    CodingUnit read(PassageId id, const AnalysedPassage& passage, TokenSpan span);

private:
    CodingUnit unit_of(PassageId id, const AnalysedPassage& passage, TextRange range) const;
    std::string before(PassageId id, const AnalysedPassage& passage, TextRange range);
    std::string after(PassageId id, const AnalysedPassage& passage, TextRange range);

    const Corpus& corpus_;
    const PassageFilter& filter_;
    std::size_t context_;
    std::unique_ptr<PassageCursor> cursor_;
};

}
