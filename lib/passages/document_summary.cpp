#include "passages/document_summary.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace draad {

DocumentSummary summarize(const AnalysedDocument& document)
{
    DocumentSummary summary{.card = document.card, .passages = static_cast<std::uint32_t>(document.passages.size())};
    std::map<std::pair<PassageKind, std::optional<std::uint32_t>>, Tally> tallies;
    std::map<std::pair<PassageKind, std::optional<std::uint32_t>>, std::uint32_t> last_turns;
    for (const AnalysedPassage& passage : document.passages) {
        const Passage& header = passage.passage;
        Tally& tally = tallies[{header.kind, header.speaker}];
        tally.speaker = header.speaker;
        tally.kind = header.kind;
        ++tally.passages;
        tally.turns += std::exchange(last_turns[{header.kind, header.speaker}], header.turn) != header.turn ? 1 : 0;
        if (!tally.time)
            tally.time = header.time;
        tally.words += static_cast<std::uint32_t>(std::ranges::count_if(passage.words.tokens, &Token::is_word));
        summary.turns = std::max(summary.turns, header.turn);
    }
    for (const auto& [key, tally] : tallies)
        summary.tallies.push_back(tally);
    return summary;
}

}
