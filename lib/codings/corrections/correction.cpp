#include "codings/corrections/correction.hpp"

#include "codings/corrections/hit_corrector.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace draad {

namespace {

/// Places the units that were judged, and notes which were not found.
std::vector<std::vector<PlacedUnit>> place_sheets(std::span<const CodingSheet> sheets, const Corpus& corpus,
                                                  CorrectionReport& report)
{
    std::vector<std::vector<PlacedUnit>> placed;
    for (const CodingSheet& sheet : sheets) {
        placed.push_back(place_units(sheet.units, corpus));
        std::map<std::size_t, std::size_t> judgements; // by unit
        for (const Judgement& judgement : sheet.judgements)
            ++judgements[judgement.unit];
        for (const auto& [unit, number] : judgements) {
            const Placement placement = placed.back()[unit].placement;
            ++report.units[placement];
            if (!is_placed(placement))
                report.unplaced.push_back({sheet.units[unit], placement, number});
        }
    }
    std::ranges::stable_sort(report.unplaced, {}, [](const UnplacedUnit& unplaced) {
        return std::pair(unplaced.unit.document, unplaced.unit.start);
    });
    return placed;
}

void count_left_out(std::span<const CodingSheet> sheets, const Codebook& codebook, CorrectionReport& report)
{
    for (const CodingSheet& sheet : sheets)
        for (const Judgement& judgement : sheet.judgements) {
            if (!codebook.find_code(judgement.code))
                ++report.unknown_codes[judgement.code];
            else if (judgement.verdict == Verdict::unsure)
                ++report.unsure;
        }
}

/// How many judgements are taken in, of how many places; and who contradicts themselves.
void note_agreed(const AgreedVerdicts& agreed, const Codebook& codebook, CorrectionReport& report)
{
    for (const JudgedPlace& place : agreed.places) {
        std::size_t judgements = 0;
        for (const auto& [path, verdict] : place.verdicts)
            judgements += codebook.find_code(path) ? verdict.judgements : 0;
        report.judgements += judgements;
        report.places += judgements > 0 ? 1 : 0;
        report.of_documents += is_whole_document(*place.unit) ? judgements : 0;
    }
    for (const Contradiction& one : agreed.contradictions)
        if (codebook.find_code(one.code))
            report.contradictions.push_back({*one.unit, one.code, one.coder, one.earlier, one.last});
}

/// The rulings on codes of the codebook that are asked for.
std::vector<Ruling> rulings_on(const std::vector<JudgedPlace>& places, const Codebook& codebook,
                               const std::vector<bool>& asked)
{
    std::vector<Ruling> rulings;
    for (const JudgedPlace& place : places)
        for (const auto& [path, verdict] : place.verdicts)
            if (const std::optional<std::size_t> code = codebook.find_code(path); code && asked[*code])
                rulings.push_back({&place, *code, verdict});
    return rulings;
}

/// Whether what a place adds are hits in several passages.
bool is_spread(const JudgedPlace& place)
{
    return place.stretches.size() > 1 && place.unit->is_marked && !is_whole_document(*place.unit);
}

std::optional<Difference::Kind> difference_of(const Ruling& ruling, const std::vector<const Hit*>& hits)
{
    using Kind = Difference::Kind;
    if (!ruling.verdict.applies)
        return Kind::tie;
    if (!*ruling.verdict.applies)
        return hits.empty() ? std::nullopt : std::optional(Kind::rejected);
    if (hits.empty())
        return Kind::added;
    const std::optional<Verdict> polarity = ruling.verdict.polarity;
    const bool is_other =
        polarity && std::ranges::any_of(hits, [&](const Hit* hit) { return hit->polarity != polarity_of(*polarity); });
    return is_other ? std::optional(Kind::polarity) : std::nullopt;
}

void note_differences(const std::vector<Ruling>& rulings, const Codebook& codebook, const HitsByPassage& hits,
                      CorrectionReport& report)
{
    report.verdicts = rulings.size();
    std::set<const JudgedPlace*> spread;
    for (const Ruling& ruling : rulings) {
        const auto kind = difference_of(ruling, hits_of(ruling, codebook, hits));
        if (kind)
            report.differences.push_back(
                {*kind, *ruling.place->unit, codebook.codes[ruling.code].path, ruling.verdict.coders});
        else
            ++report.agreed;
        if (kind == Difference::Kind::added && is_spread(*ruling.place))
            spread.insert(ruling.place);
    }
    report.spread = spread.size();
}

void count_hits(const HitsByPassage& before, const HitsByPassage& after, CorrectionReport& report)
{
    for (const auto& [passage, hits] : after) {
        const std::vector<Hit>& found = before.at(passage);
        const auto added = static_cast<std::size_t>(std::ranges::count(hits, no_rule, &Hit::rule));
        report.added += added;
        report.rejected += found.size() - (hits.size() - added);
        for (const Hit& hit : hits) {
            const auto original = std::ranges::find_if(found, [&](const Hit& one) {
                return one.code == hit.code && one.rule == hit.rule && one.parts == hit.parts;
            });
            if (original == found.end() || !hit.coders)
                continue;
            ++(original->polarity == hit.polarity ? report.confirmed : report.repolarised);
        }
    }
}

}

std::string_view name_of(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::rejected:
        return "rejected";
    case Difference::Kind::added:
        return "added";
    case Difference::Kind::polarity:
        return "polarity";
    default:
        return "tie";
    }
}

Correction correct_hits(std::span<const CodingSheet> sheets, const Corpus& corpus, const Codebook& codebook,
                        const Lexicon& lexicon, const CodingRequest& request)
{
    Correction correction;
    const std::vector<std::vector<PlacedUnit>> placed = place_sheets(sheets, corpus, correction.report);
    count_left_out(sheets, codebook, correction.report);
    const AgreedVerdicts agreed = agree(sheets, placed);
    const std::vector<JudgedPlace>& places = agreed.places;
    note_agreed(agreed, codebook, correction.report);
    const std::vector<Ruling> rulings = rulings_on(places, codebook, request.codes);
    std::set<PassageId> passages;
    for (const JudgedPlace& place : places)
        for (const PassageStretch& stretch : place.stretches)
            passages.insert(stretch.passage);
    const HitsByPassage hits = find_hits_in(passages, corpus, codebook, lexicon, request);
    note_differences(rulings, codebook, hits, correction.report);
    correction.hits = correct(hits, rulings, codebook);
    count_hits(hits, correction.hits->passages, correction.report);
    return correction;
}

}
