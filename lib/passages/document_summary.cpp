#include "passages/document_summary.hpp"

#include <algorithm>

namespace draad {

void DocumentTally::add(const AnalysedPassage& passage)
{
    const Passage& header = passage.passage;
    auto& [tally, last_turn] = tallies_[{header.kind, header.speaker}];
    tally.speaker = header.speaker;
    tally.kind = header.kind;
    ++tally.passages;
    tally.turns += std::exchange(last_turn, header.turn) != header.turn ? 1 : 0;
    if (!tally.time)
        tally.time = header.time;
    tally.words += static_cast<std::uint32_t>(std::ranges::count_if(passage.words.tokens, &Token::is_word));
    ++passages_;
    turns_ = std::max(turns_, header.turn);
}

DocumentSummary DocumentTally::summary(const DocumentCard& card) const
{
    DocumentSummary summary{.card = card, .tallies = {}, .passages = passages_, .turns = turns_};
    for (const auto& [key, counted] : tallies_)
        summary.tallies.push_back(counted.tally);
    return summary;
}

DocumentSummary summarize(const AnalysedDocument& document)
{
    DocumentTally tally;
    for (const AnalysedPassage& passage : document.passages)
        tally.add(passage);
    return tally.summary(document.card);
}

}
