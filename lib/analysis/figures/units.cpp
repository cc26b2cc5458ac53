#include "analysis/figures/units.hpp"

#include "coding/passing_passages.hpp"
#include "text/sentence_at.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
#include <utility>

namespace draad {

namespace {

/// A unit by its document and, within it, a turn (0: none), a passage and a sentence, as far as the unit has them.
using UnitKey = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::size_t>;

UnitKey key_of(PassageId id, const Passage& passage, Unit unit)
{
    if (unit == Unit::document)
        return {id.document, 0, 0, 0};
    if (unit == Unit::turn && passage.turn > 0)
        return {id.document, passage.turn, 0, 0};
    return {id.document, 0, id.passage, 0};
}

std::size_t count_turns(const Corpus& corpus, const PassageFilter& filter)
{
    std::size_t turns = 0;
    std::pair<std::uint32_t, std::uint32_t> last{UINT32_MAX, 0};
    for_each_passing(corpus, filter, [&](PassageId id, PassageSource& passage) {
        const std::pair turn{id.document, passage.header().turn};
        turns += passage.header().turn == 0 || turn != last ? 1 : 0;
        last = turn;
    });
    return turns;
}

/// Marks a code and those above it.
void mark(std::vector<bool>& codes, std::size_t code, const Codebook& codebook)
{
    for (std::optional<std::size_t> above = code; above; above = codebook.codes[*above].parent)
        codes[*above] = true;
}

}

std::size_t count_units(const Corpus& corpus, const PassageFilter& filter, Unit unit)
{
    std::size_t units = 0;
    if (unit == Unit::turn)
        return count_turns(corpus, filter);
    if (unit == Unit::sentence) {
        for_each_passing(corpus, filter,
                         [&](PassageId, PassageSource& passage) { units += passage.words().sentences.size(); });
        return units;
    }
    for (const DocumentSummary& document : corpus.documents()) {
        std::size_t passages = 0;
        for (const Tally& tally : document.tallies)
            if (filter.has_kind(tally.kind) && filter.passes(document.card, tally.speaker))
                passages += tally.passages;
        units += unit == Unit::passage ? passages : std::min<std::size_t>(passages, 1);
    }
    return units;
}

std::vector<std::vector<bool>> codes_by_unit(const Coding& coding, const Codebook& codebook, Unit unit)
{
    std::map<UnitKey, std::vector<bool>> units;
    const auto codes_of = [&](const UnitKey& key) -> std::vector<bool>& {
        return units.try_emplace(key, codebook.codes.size(), false).first->second;
    };
    for (const CodedPassage& coded : coding.passages) {
        UnitKey key = key_of(coded.id, coded.passage.passage, unit);
        for (const Hit& hit : coded.hits) {
            if (unit != Unit::sentence) {
                mark(codes_of(key), hit.code, codebook);
                continue;
            }
            const std::size_t last = sentence_at(coded.passage.words, hit.span().end - 1);
            for (std::size_t i = sentence_at(coded.passage.words, hit.span().begin); i <= last; ++i) {
                std::get<3>(key) = i;
                mark(codes_of(key), hit.code, codebook);
            }
        }
    }
    std::vector<std::vector<bool>> codes;
    for (auto& [key, marks] : units)
        codes.push_back(std::move(marks));
    return codes;
}

}
