#include "codings/sampling/sample.hpp"

#include "codings/sampling/drawing.hpp"
#include "codings/sampling/sample_size.hpp"
#include "codings/sampling/unit_codes.hpp"
#include "codings/sampling/unit_reader.hpp"
#include "storage/stable_hash.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace draad {

namespace {

constexpr std::size_t usual_size = 100;

/// Candidates with the number of their strata.
struct Pool {
    std::vector<DrawCandidate> candidates;
    std::size_t strata = 1;

    std::vector<std::size_t> sizes() const
    {
        std::vector<std::size_t> sizes(strata);
        for (const DrawCandidate& candidate : candidates)
            ++sizes[candidate.stratum];
        return sizes;
    }
};

/// The stratum of each unit: 0 where no code is, else 1 and on, by the code that the fewest units have.
void put_into_strata(const std::map<std::size_t, std::set<std::size_t>>& unit_codes, std::size_t codes, Pool& pool)
{
    std::vector<std::size_t> units_with(codes);
    for (const auto& [unit, found] : unit_codes)
        for (const std::size_t code : found)
            ++units_with[code];
    for (const auto& [unit, found] : unit_codes)
        pool.candidates[unit].stratum =
            1 + *std::ranges::min_element(found, {}, [&](std::size_t code) { return units_with[code]; });
    pool.strata = 1 + codes;
}

Pool pool_of(CodingSession& session, const std::vector<CorpusUnit>& units, const SampleRequest& request)
{
    Pool pool;
    for (const CorpusUnit& unit : units) {
        const std::string& document = session.corpus().documents()[unit.document].card.name;
        pool.candidates.push_back({.number = random_number(document, unit.range, request.seed)});
    }
    if (request.strata == Strata::code) {
        const auto columns = columns_of_codes(session.codebook(), request.codes);
        put_into_strata(find_unit_codes(session, units, request.unit, columns), request.codes.size(), pool);
    }
    return pool;
}

/// Letters in an order that the seed decides: A, B ... Z, A1, B1 ...; none where there is one stratum only.
std::vector<std::string> blind_names(const std::vector<std::size_t>& sizes, std::uint64_t seed)
{
    std::vector<std::size_t> order;
    for (std::size_t stratum = 0; stratum < sizes.size(); ++stratum)
        if (sizes[stratum] > 0)
            order.push_back(stratum);
    std::ranges::sort(order, {}, [&](std::size_t stratum) { return random_number("", {stratum, stratum}, seed); });
    std::vector<std::string> names(sizes.size());
    for (std::size_t i = 0; order.size() > 1 && i < order.size(); ++i)
        names[order[i]] = std::string(1, static_cast<char>('A' + i % 26)) + (i < 26 ? "" : std::to_string(i / 26));
    return names;
}

/// What was drawn from a pool.
struct Drawing {
    // By stratum: how many there are, and how many were drawn.
    std::vector<std::size_t> sizes;
    std::vector<std::size_t> drawn;
    /// The candidates, in random order.
    std::vector<std::size_t> chosen;
};

Drawing draw_from(const Pool& pool, const SampleRequest& request, std::size_t usual)
{
    const std::size_t size =
        request.precision ? needed_size(*request.precision, pool.candidates.size()) : request.size.value_or(usual);
    Drawing drawing{.sizes = pool.sizes()};
    drawing.drawn = share_out(drawing.sizes, size);
    drawing.chosen = draw(pool.candidates, drawing.drawn);
    return drawing;
}

std::vector<StratumSize> figures_of(const std::vector<std::string>& names, const Drawing& drawing)
{
    std::vector<StratumSize> figures;
    for (std::size_t stratum = 0; stratum < names.size(); ++stratum)
        if (drawing.sizes[stratum] > 0)
            figures.push_back(
                {.name = names[stratum], .units = drawing.sizes[stratum], .drawn = drawing.drawn[stratum]});
    std::ranges::sort(figures, {}, &StratumSize::name);
    return figures;
}

/// Which stratum a unit is of, and how many units of it one that was drawn stands for.
void place(CodingUnit& unit, std::size_t stratum, const std::vector<std::string>& names, const Drawing& drawing)
{
    unit.stratum = names[stratum];
    unit.weight = static_cast<double>(drawing.sizes[stratum]) / static_cast<double>(drawing.drawn[stratum]);
}

Verdict verdict_of(Polarity polarity)
{
    return polarity == Polarity::affirmed  ? Verdict::affirmed
           : polarity == Polarity::negated ? Verdict::negated
                                           : Verdict::unclear;
}

/// A hit as a unit, with its code.
struct HitUnit {
    CodingUnit unit;
    std::size_t code = 0;
};

std::vector<HitUnit> list_hits(CodingSession& session, std::size_t context)
{
    const Codebook& codebook = session.codebook();
    UnitReader reader(session.corpus(), session.request().passages, context);
    std::vector<HitUnit> hits;
    session.for_each([&](CodedPassage&& coded) {
        for (const Hit& hit : coded.hits) {
            const Code& code = codebook.codes[hit.code];
            CodingUnit unit = reader.read(coded.id, coded.passage, hit.span());
            unit.id = make_id('h', unit.document, {unit.start, unit.end}, code.path);
            unit.hit =
                ReviewedHit{.code = code.path, .rule = code.rules[hit.rule].name, .found = verdict_of(hit.polarity)};
            hits.push_back({std::move(unit), hit.code});
        }
    });
    return hits;
}

/// By code if there are strata; 0 is for what has no code, which no hit is.
Pool pool_of(const std::vector<HitUnit>& hits, const SampleRequest& request, std::size_t codes)
{
    Pool pool;
    for (const HitUnit& hit : hits) {
        const std::size_t stratum = request.strata == Strata::code ? 1 + hit.code : 0;
        const std::uint64_t seed = request.seed + stable_hash(hit.unit.hit->code);
        const DocumentRange range{hit.unit.start, hit.unit.end};
        pool.candidates.push_back({.stratum = stratum, .number = random_number(hit.unit.document, range, seed)});
    }
    pool.strata = request.strata == Strata::code ? 1 + codes : 1;
    return pool;
}

}

std::size_t Sample::units() const
{
    return std::accumulate(strata.begin(), strata.end(), std::size_t(0),
                           [](std::size_t sum, const StratumSize& stratum) { return sum + stratum.units; });
}

Sample draw_sample(CodingSession& session, const SampleRequest& request)
{
    const std::vector<CorpusUnit> units = list_units(session.corpus(), session.request().passages, request.unit);
    const Pool pool = pool_of(session, units, request);
    const Drawing drawing = draw_from(pool, request, usual_size);
    const std::vector<std::string> names = blind_names(drawing.sizes, request.seed);
    Sample sample{.strata = figures_of(names, drawing)};
    for (const std::size_t code : request.codes)
        sample.sheet.codes.push_back(session.codebook().codes[code].path);
    UnitReader reader(session.corpus(), session.request().passages, request.context);
    for (const std::size_t index : drawing.chosen) {
        CodingUnit unit = reader.read(units[index], request.unit);
        place(unit, pool.candidates[index].stratum, names, drawing);
        sample.sheet.units.push_back(std::move(unit));
    }
    return sample;
}

Sample draw_hits(CodingSession& session, const SampleRequest& request)
{
    const Codebook& codebook = session.codebook();
    std::vector<HitUnit> hits = list_hits(session, request.context);
    const Pool pool = pool_of(hits, request, codebook.codes.size());
    Drawing drawing = draw_from(pool, request, hits.size());
    std::ranges::sort(drawing.chosen); // in the order of the texts, as a person reads them
    std::vector<std::string> names(drawing.sizes.size());
    for (std::size_t stratum = 1; stratum < names.size(); ++stratum)
        names[stratum] = codebook.codes[stratum - 1].path;
    Sample sample{.strata = figures_of(names, drawing)};
    for (const std::size_t index : drawing.chosen) {
        place(hits[index].unit, pool.candidates[index].stratum, names, drawing);
        sample.sheet.units.push_back(std::move(hits[index].unit));
    }
    for (std::size_t code = 0; code < codebook.codes.size(); ++code)
        if (session.request().codes[code])
            sample.sheet.codes.push_back(codebook.codes[code].path);
    return sample;
}

std::vector<std::size_t> main_codes(const Codebook& codebook, const std::vector<bool>& asked)
{
    std::vector<std::size_t> codes;
    for (std::size_t code = 0; code < codebook.codes.size(); ++code) {
        bool has_asked_above = false;
        for (std::optional<std::size_t> above = codebook.codes[code].parent; above;
             above = codebook.codes[*above].parent)
            has_asked_above = has_asked_above || asked[*above];
        if (asked[code] && !has_asked_above)
            codes.push_back(code);
    }
    return codes;
}

}
