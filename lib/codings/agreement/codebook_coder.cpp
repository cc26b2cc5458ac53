#include "codings/agreement/codebook_coder.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace draad {

namespace {

Verdict verdict_of(Polarity polarity)
{
    switch (polarity) {
    case Polarity::affirmed:
        return Verdict::affirmed;
    case Polarity::negated:
        return Verdict::negated;
    default:
        return Verdict::unclear;
    }
}

Polarity polarity_of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::affirmed:
        return Polarity::affirmed;
    case Verdict::negated:
        return Polarity::negated;
    default:
        return Polarity::unclear;
    }
}

/// By code of the sheets: whether the codebook has it. Says which it lacks.
std::vector<bool> known_codes(const JoinedCodings& codings, const Codebook& codebook, std::vector<Problem>& notes)
{
    std::vector<bool> known;
    std::vector<std::string> unknown;
    for (const std::string& path : codings.codes()) {
        known.push_back(std::ranges::find(codebook.codes, path, &Code::path) != codebook.codes.end());
        if (!known.back())
            unknown.push_back(path);
    }
    const std::string file = codebook.sources.empty() ? "codebook" : codebook.sources.front().file;
    if (unknown.size() == known.size())
        throw Error(said("{}: it has none of the codes of the sheet ({}); name the codebook that was coded with", file,
                         fmt::join(unknown, ", ")));
    if (!unknown.empty())
        notes.push_back(
            {.location = file, .message = said("it has no code {}, and says nothing of it", fmt::join(unknown, ", "))});
    return known;
}

/// Whether there is something to say of a code in a unit: of a hit under review only what the hit counts for.
bool is_asked(const CodingUnit& unit, const std::string& code)
{
    return !unit.hit || counts_for(unit.hit->code, code);
}

/// Of some units that a hit is in, those to which it belongs: all but those under review that are another hit. Where
/// reviewed hits overlap it is that of the same rule, or else the one that begins last.
std::vector<std::size_t> units_of_hit(const std::vector<std::size_t>& at, const UnitHit& hit,
                                      std::span<const CodingUnit> units)
{
    std::vector<std::size_t> found;
    std::optional<std::size_t> reviewed;
    const auto nearness = [&](std::size_t unit) {
        return std::pair(units[unit].hit->rule == hit.rule, units[unit].start);
    };
    for (const std::size_t unit : at)
        if (!units[unit].hit)
            found.push_back(unit);
        else if (units[unit].hit->code == hit.code && (!reviewed || nearness(unit) > nearness(*reviewed)))
            reviewed = unit;
    if (reviewed)
        found.push_back(*reviewed);
    return found;
}

}

bool counts_for(std::string_view codebook_path, std::string_view sheet_path)
{
    return codebook_path == sheet_path || is_below(codebook_path, sheet_path);
}

std::vector<UnitHit> hits_in_units(CodingSession& session, const PlacedUnits& placed, std::span<const CodingUnit> units)
{
    std::vector<UnitHit> found;
    std::size_t number = 0;
    session.for_each([&](CodedPassage&& coded) {
        for (const Hit& hit : coded.hits) {
            const Code& code = session.codebook().codes[hit.code];
            UnitHit one{.code = code.path,
                        .rule = code.rules[hit.rule].name,
                        .polarity = hit.polarity,
                        .words = text_of(coded.passage, hit.span()),
                        .number = number++};
            for (const std::size_t unit : units_of_hit(placed.at(coded.id, hit.span().begin), one, units)) {
                one.unit = unit;
                found.push_back(one);
            }
        }
    });
    std::ranges::stable_sort(found, {}, &UnitHit::unit);
    return found;
}

CodingRequest request_for_units(const JoinedCodings& codings, const Codebook& codebook, const Corpus& corpus,
                                const PlacedUnits& units, unsigned jobs)
{
    constexpr std::size_t most_names = 100; // each is tried on each passage
    CodingRequest request{.jobs = jobs};
    for (std::size_t kind = 0; kind < kinds_of_passage; ++kind)
        request.passages.kinds.insert(static_cast<PassageKind>(kind));
    for (const Code& code : codebook.codes)
        request.codes.push_back(std::ranges::any_of(
            codings.codes(), [&](const std::string& asked) { return counts_for(code.path, asked); }));
    if (const std::vector<std::uint32_t> documents = units.documents(); documents.size() <= most_names)
        for (const std::uint32_t document : documents)
            request.passages.documents.push_back(corpus.documents()[document].card.name);
    return request;
}

void let_codebook_judge(JoinedCodings& codings, std::size_t coder, const Codebook& codebook, const PlacedUnits& units,
                        const std::vector<UnitHit>& hits, std::vector<Problem>& notes)
{
    const std::vector<bool> known = known_codes(codings, codebook, notes);
    for (std::size_t code = 0; code < known.size(); ++code) {
        if (!known[code])
            continue;
        for (std::size_t unit = 0; unit < units.size(); ++unit)
            if (units.is_placed(unit) && is_asked(codings.units()[unit], codings.codes()[code]))
                codings.set_verdict(code, unit, coder, Verdict::absent);
    }
    let_hits_judge(codings, coder, hits);
}

std::vector<UnitHit> reviewed_hits(const JoinedCodings& codings)
{
    std::vector<UnitHit> found;
    for (std::size_t unit = 0; unit < codings.units().size(); ++unit)
        if (const auto& hit = codings.units()[unit].hit)
            found.push_back({.unit = unit,
                             .code = hit->code,
                             .rule = hit->rule,
                             .polarity = polarity_of(hit->found),
                             .words = codings.units()[unit].words,
                             .number = unit});
    return found;
}

void let_hits_judge(JoinedCodings& codings, std::size_t coder, const std::vector<UnitHit>& hits)
{
    for (std::size_t code = 0; code < codings.codes().size(); ++code)
        for (const UnitHit& hit : hits) {
            if (!counts_for(hit.code, codings.codes()[code]))
                continue;
            const Verdict before = codings.verdict(code, hit.unit, coder).value_or(Verdict::absent);
            const Verdict found = verdict_of(hit.polarity);
            codings.set_verdict(code, hit.unit, coder,
                                before == Verdict::absent || before == found ? found : Verdict::unclear);
        }
}

}
