#include "codings/agreement/joined_codings.hpp"

#include "codings/agreement/sheet_comparison.hpp"
#include "codings/sheets/coder_names.hpp"
#include "error.hpp"
#include "match/wildcard.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace draad {

namespace {

/// The index of each text in a list.
std::map<std::string, std::size_t> numbers_of(const std::vector<std::string>& names)
{
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < names.size(); ++i)
        numbers.emplace(names[i], i);
    return numbers;
}

std::map<std::string, std::size_t> numbers_of_coders(const std::vector<std::string>& names)
{
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < names.size(); ++i)
        numbers.emplace(coder_key(names[i]), i);
    return numbers;
}

/// Units, codes and coders of sheets, each once.
struct Parties {
    std::vector<CodingUnit> units;
    std::map<UnitPlace, std::size_t> unit_numbers;
    std::vector<std::string> codes;
    std::vector<std::string> coders;
};

/// Takes over what another sheet knows of a unit: one that a program filled in may lack columns.
void complete(CodingUnit& unit, const CodingUnit& other)
{
    if (unit.weight == 1)
        unit.weight = other.weight;
    if (unit.words.empty())
        unit.words = other.words;
    if (unit.speaker.empty())
        unit.speaker = other.speaker;
    if (unit.line == 0)
        unit.line = other.line;
}

/// Codes in their order, but those that stand below another right behind it.
std::vector<std::string> below_their_codes(const std::vector<std::string>& codes)
{
    std::vector<std::string> ordered;
    std::vector<bool> is_taken(codes.size());
    const std::function<void(std::size_t)> take = [&](std::size_t code) {
        if (is_taken[code])
            return;
        is_taken[code] = true;
        ordered.push_back(codes[code]);
        for (std::size_t below = 0; below < codes.size(); ++below)
            if (is_below(codes[below], codes[code]))
                take(below);
    };
    // The shorter path stands above; a code whose parent comes later waits for it.
    for (std::size_t code = 0; code < codes.size(); ++code)
        if (std::ranges::none_of(codes, [&](const std::string& above) { return is_below(codes[code], above); }))
            take(code);
    return ordered;
}

Parties parties_of(std::span<const NamedSheet> sheets, const std::vector<std::string>& more_coders)
{
    Parties parties;
    for (const NamedSheet& named : sheets) {
        for (const CodingUnit& unit : named.sheet.units) {
            const auto [number, is_new] = parties.unit_numbers.emplace(place_of(unit), parties.units.size());
            if (is_new)
                parties.units.push_back(unit);
            else
                complete(parties.units[number->second], unit);
        }
        for (const std::string& code : named.sheet.codes)
            if (std::ranges::find(parties.codes, code) == parties.codes.end())
                parties.codes.push_back(code);
        for (const Judgement& judgement : named.sheet.judgements)
            if (std::ranges::find(parties.coders, coder_key(judgement.coder), coder_key) == parties.coders.end())
                parties.coders.push_back(judgement.coder);
    }
    parties.codes = below_their_codes(parties.codes);
    parties.coders.insert(parties.coders.end(), more_coders.begin(), more_coders.end());
    return parties;
}

/// Takes the judgements of one sheet after another.
class Joining {
public:
    explicit Joining(Parties parties)
        : unit_numbers_(std::move(parties.unit_numbers)), code_numbers_(numbers_of(parties.codes)),
          coder_numbers_(numbers_of_coders(parties.coders)), unsure_(parties.coders.size()),
          joined_(std::move(parties.units), std::move(parties.codes), std::move(parties.coders))
    {
    }

    void add(const NamedSheet& named)
    {
        for (const Judgement& judgement : named.sheet.judgements) {
            const CodingUnit& unit = named.sheet.units[judgement.unit];
            const std::size_t number = unit_numbers_.at(place_of(unit));
            const std::size_t code = code_numbers_.at(judgement.code);
            const std::size_t coder = coder_numbers_.at(coder_key(judgement.coder));
            if (!named.tells_polarity)
                joined_.set_tells_polarity(coder, false);
            if (judgement.verdict == Verdict::unsure) {
                ++unsure_[coder];
                continue;
            }
            const std::optional<Verdict> before = joined_.verdict(code, number, coder);
            if (before && *before != judgement.verdict)
                throw Error(said("{}: unit {}: coder '{}' says something else of {} here than before; give each "
                                 "coder a name of their own in the column coder",
                                 named.file, unit.id, judgement.coder, judgement.code));
            joined_.set_verdict(code, number, coder, judgement.verdict);
        }
    }

    JoinedCodings finish(std::vector<Problem>& notes)
    {
        for (std::size_t coder = 0; coder < unsure_.size(); ++coder) {
            if (unsure_[coder] > 0)
                notes.push_back({.location = joined_.coders()[coder],
                                 .message = said("could not tell (?) {}, which counts as not judged",
                                                 counted(unsure_[coder], "time", "times"))});
            raise_subcodes(coder, notes);
            reject_hits(coder);
        }
        return std::move(joined_);
    }

private:
    void raise_subcodes(std::size_t coder, std::vector<Problem>& notes)
    {
        std::size_t contradictions = 0;
        for (std::size_t above = 0; above < joined_.codes().size(); ++above) {
            std::vector<std::size_t> below;
            for (std::size_t code = 0; code < joined_.codes().size(); ++code)
                if (is_below(joined_.codes()[code], joined_.codes()[above]))
                    below.push_back(code);
            for (std::size_t unit = 0; !below.empty() && unit < joined_.units().size(); ++unit)
                contradictions += raise(below, above, unit, coder);
        }
        if (contradictions > 0)
            notes.push_back({.location = joined_.coders()[coder],
                             .message = said("says {} that a code does not apply where a sub-code of it "
                                             "does; it is taken to apply",
                                             counted(contradictions, "time", "times"))});
    }

    /// A hit of a sub-code is one of the codes above it, too: who rejects it says that neither applies to these words,
    /// unless they give the code above by itself or by another sub-code.
    void reject_hits(std::size_t coder)
    {
        for (std::size_t unit = 0; unit < joined_.units().size(); ++unit) {
            const auto& hit = joined_.units()[unit].hit;
            const auto own = hit ? code_numbers_.find(hit->code) : code_numbers_.end();
            if (own == code_numbers_.end() || joined_.verdict(own->second, unit, coder) != Verdict::absent)
                continue;
            for (std::size_t above = 0; above < joined_.codes().size(); ++above)
                if (is_below(hit->code, joined_.codes()[above]) && !joined_.verdict(above, unit, coder))
                    joined_.set_verdict(above, unit, coder, Verdict::absent);
        }
    }

    /// Sub-codes that apply in different ways leave open in which way the code above does. 1 for a contradiction.
    std::size_t raise(std::span<const std::size_t> below, std::size_t above, std::size_t unit, std::size_t coder)
    {
        const std::optional<Verdict> said = joined_.verdict(above, unit, coder);
        if (said && applies(*said))
            return 0;
        std::optional<Verdict> raised;
        for (const std::size_t code : below) {
            const std::optional<Verdict> verdict = joined_.verdict(code, unit, coder);
            if (verdict && applies(*verdict))
                raised = raised.value_or(*verdict) == *verdict ? *verdict : Verdict::unclear;
        }
        if (!raised)
            return 0;
        joined_.set_verdict(above, unit, coder, raised);
        // A list of codings denies nothing: what it does not give is only not given.
        return said && joined_.tells_polarity(coder) ? 1 : 0;
    }

    std::map<UnitPlace, std::size_t> unit_numbers_;
    std::map<std::string, std::size_t> code_numbers_;
    std::map<std::string, std::size_t> coder_numbers_;
    std::vector<std::size_t> unsure_;
    JoinedCodings joined_;
};

}

JoinedCodings::JoinedCodings(std::vector<CodingUnit> units, std::vector<std::string> codes,
                             std::vector<std::string> coders)
    : units_(std::move(units)), codes_(std::move(codes)), coders_(std::move(coders)),
      tells_polarity_(coders_.size(), true), verdicts_(codes_.size() * units_.size() * coders_.size())
{
    std::map<std::string, std::size_t> numbers;
    for (const CodingUnit& unit : units_)
        documents_.push_back(numbers.emplace(unit.document, numbers.size()).first->second);
}

std::optional<std::size_t> JoinedCodings::find_coder(std::string_view name) const
{
    const auto found = std::ranges::find(coders_, coder_key(name), coder_key);
    return found == coders_.end() ? std::nullopt : std::optional<std::size_t>(found - coders_.begin());
}

bool is_below(std::string_view path, std::string_view above)
{
    return path.size() > above.size() && path.starts_with(above) && path[above.size()] == '.';
}

std::vector<std::size_t> asked_codes(const JoinedCodings& codings, const std::vector<std::string>& patterns)
{
    const std::vector<std::string>& codes = codings.codes();
    std::vector<bool> asked(codes.size(), patterns.empty());
    for (const std::string& pattern : patterns) {
        bool is_known = false;
        for (std::size_t above = 0; above < codes.size(); ++above)
            if (fits_wildcard(fold(codes[above]), fold(pattern))) {
                is_known = true;
                for (std::size_t code = 0; code < codes.size(); ++code)
                    asked[code] = asked[code] || code == above || is_below(codes[code], codes[above]);
            }
        if (!is_known)
            throw Error(said("--code {}: the sheets have no such code; they have {}", pattern, fmt::join(codes, ", ")));
    }
    std::vector<std::size_t> found;
    for (std::size_t code = 0; code < codes.size(); ++code)
        if (asked[code])
            found.push_back(code);
    return found;
}

JoinedCodings join_sheets(std::span<const NamedSheet> sheets, const std::vector<std::string>& more_coders,
                          std::vector<Problem>& notes)
{
    compare_sheets(sheets, notes);
    for (const NamedSheet& named : sheets)
        if (named.sheet.judgements.empty())
            notes.push_back({.location = named.file, .message = said("nothing is judged in it")});
    Parties parties = parties_of(sheets, more_coders);
    const std::string first = sheets.empty() ? "" : sheets.front().file;
    if (parties.units.empty())
        throw Error(said("{}: it has no units, and so there is nothing to agree on", first));
    if (parties.codes.empty())
        throw Error(said("{}: it has no column of a code; the columns of codes are headed by their paths, such as "
                         "vertrouwen",
                         first));
    if (parties.coders.size() == more_coders.size())
        throw Error(said("{}: nothing is judged in it yet; fill in ja, ontbreekt, onduidelijk, nee or ? in the "
                         "columns of the codes",
                         first));
    Joining joining(std::move(parties));
    for (const NamedSheet& named : sheets)
        joining.add(named);
    return joining.finish(notes);
}

}
