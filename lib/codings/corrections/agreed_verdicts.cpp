#include "codings/corrections/agreed_verdicts.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace draad {

namespace {

/// The last judgement of each coder.
using Votes = std::map<std::string, const Judgement*>;

/// Which verdict most of those who tell a polarity give; unclear at a tie.
std::optional<Verdict> polarity_of(const Votes& votes)
{
    std::map<Verdict, std::size_t> counts;
    for (const auto& [coder, judgement] : votes)
        if (applies(judgement->verdict) && judgement->tells_polarity)
            ++counts[judgement->verdict];
    std::optional<Verdict> most;
    std::size_t count = 0;
    for (const auto& [verdict, number] : counts) {
        if (number == count && count > 0)
            most = Verdict::unclear;
        if (number <= count)
            continue;
        most = verdict;
        count = number;
    }
    return most;
}

AgreedVerdict verdict_of(const Votes& votes)
{
    AgreedVerdict agreed{.judgements = votes.size()};
    const auto applying = std::ranges::count_if(votes, [](const auto& vote) { return applies(vote.second->verdict); });
    const auto denying = static_cast<std::ptrdiff_t>(votes.size()) - applying;
    if (applying != denying)
        agreed.applies = applying > denying;
    agreed.polarity = polarity_of(votes);
    for (const auto& [coder, judgement] : votes)
        if (!agreed.applies || applies(judgement->verdict) == *agreed.applies)
            agreed.coders += (agreed.coders.empty() ? "" : ", ") + coder;
    return agreed;
}

/// A place, and who said what of each code there.
struct GatheredPlace {
    const CodingUnit* unit = nullptr;
    std::map<std::string, Votes> votes;
};

/// Whether two judgements of one coder cannot both be meant; a list of codings may leave the polarity open.
bool contradict(const Judgement& one, const Judgement& other)
{
    if (applies(one.verdict) != applies(other.verdict))
        return true;
    return one.verdict != other.verdict && one.tells_polarity && other.tells_polarity;
}

/// A document as a whole is another place than all its words.
using GatheredPlaces = std::map<std::pair<std::vector<PassageStretch>, bool>, GatheredPlace>;

GatheredPlaces gather(std::span<const CodingSheet> sheets, std::span<const std::vector<PlacedUnit>> placed,
                      AgreedVerdicts& agreed)
{
    GatheredPlaces places;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        for (const Judgement& judgement : sheets[i].judgements) {
            const PlacedUnit& place = placed[i][judgement.unit];
            if (!is_placed(place.placement) || judgement.verdict == Verdict::unsure)
                continue;
            const CodingUnit& unit = sheets[i].units[judgement.unit];
            GatheredPlace& gathered = places[{place.stretches, is_whole_document(unit)}];
            if (!gathered.unit)
                gathered.unit = &unit;
            const Judgement*& vote = gathered.votes[judgement.code][judgement.coder];
            if (vote && contradict(*vote, judgement))
                agreed.contradictions.push_back({.unit = gathered.unit,
                                                 .code = judgement.code,
                                                 .coder = judgement.coder,
                                                 .earlier = vote->verdict,
                                                 .last = judgement.verdict});
            vote = &judgement;
        }
    return places;
}

}

AgreedVerdicts agree(std::span<const CodingSheet> sheets, std::span<const std::vector<PlacedUnit>> placed)
{
    AgreedVerdicts agreed;
    for (const auto& [where, gathered] : gather(sheets, placed, agreed)) {
        JudgedPlace& place = agreed.places.emplace_back();
        place.unit = gathered.unit;
        place.stretches = where.first;
        for (const auto& [code, votes] : gathered.votes)
            place.verdicts[code] = verdict_of(votes);
    }
    return agreed;
}

}
