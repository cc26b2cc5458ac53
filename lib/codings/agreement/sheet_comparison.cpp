#include "codings/agreement/sheet_comparison.hpp"

#include "codings/sheets/coder_names.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace draad {

namespace {

bool has_review(const CodingSheet& sheet)
{
    return std::ranges::any_of(sheet.units, [](const CodingUnit& unit) { return unit.hit.has_value(); });
}

/// Says where a sheet shares no unit with those before it, for then nothing can be compared.
void tell_strangers(std::span<const NamedSheet> sheets, std::vector<Problem>& notes)
{
    std::array<std::set<UnitPlace>, 2> places_of; // blind sheets and reviews are of other units on purpose
    for (const NamedSheet& named : sheets) {
        std::set<UnitPlace>& places = places_of[has_review(named.sheet) ? 1 : 0];
        bool is_shared = places.empty();
        for (const CodingUnit& unit : named.sheet.units)
            is_shared = is_shared || places.contains(place_of(unit));
        if (!is_shared)
            notes.push_back(
                {.location = named.file,
                 .message = said("none of its units (docname, start, end) is in the sheets before it; give each "
                                 "coder a copy of the same sheet of draad sample")});
        for (const CodingUnit& unit : named.sheet.units)
            places.insert(place_of(unit));
    }
}

/// Says where names are taken for one that are not written alike.
void tell_coder_names(std::span<const NamedSheet> sheets, std::vector<Problem>& notes)
{
    std::map<std::string, std::set<std::string>> spellings;
    std::map<std::string, std::string> firsts;
    for (const NamedSheet& named : sheets)
        for (const Judgement& judgement : named.sheet.judgements) {
            const std::string key = coder_key(judgement.coder);
            const std::string& first = firsts.try_emplace(key, judgement.coder).first->second;
            if (spellings[key].insert(judgement.coder).second && first != judgement.coder)
                notes.push_back({.location = named.file,
                                 .message = said("coder '{}' is taken to be the same as '{}' of a sheet before",
                                                 judgement.coder, first)});
        }
}

/// 'hulp', 'steun' of those that the other list lacks.
std::string missing_from(const std::vector<std::string>& codes, const std::vector<std::string>& others)
{
    std::string missing;
    for (const std::string& code : codes)
        if (std::ranges::find(others, code) == others.end())
            missing += fmt::format("{}'{}'", missing.empty() ? "" : ", ", code);
    return missing;
}

/// Says where a sheet has other columns of codes than the first of its kind: a name that was written over is no code
/// that two coders judged.
void tell_other_codes(std::span<const NamedSheet> sheets, std::vector<Problem>& notes)
{
    std::array<const NamedSheet*, 2> firsts{};
    for (const NamedSheet& named : sheets) {
        const NamedSheet*& first = firsts[has_review(named.sheet) ? 1 : 0];
        if (!first)
            first = &named;
        const std::string own = missing_from(named.sheet.codes, first->sheet.codes);
        const std::string other = missing_from(first->sheet.codes, named.sheet.codes);
        if (!own.empty() && !other.empty())
            notes.push_back({.location = named.file,
                             .message = said("its columns of codes are others than those of {}: {} here, {} "
                                             "there; give a code the same name in both",
                                             first->file, own, other)});
    }
}

/// Says where a stratified sheet has lost its weights and no other sheet of the same units has them.
void tell_lost_weights(std::span<const NamedSheet> sheets, std::vector<Problem>& notes)
{
    std::set<UnitPlace> weighed;
    for (const NamedSheet& named : sheets)
        for (const CodingUnit& unit : named.sheet.units)
            if (named.sheet.has_weights)
                weighed.insert(place_of(unit));
    for (const NamedSheet& named : sheets) {
        std::set<std::string> strata;
        bool lacks_weights = false;
        for (const CodingUnit& unit : named.sheet.units) {
            strata.insert(unit.stratum);
            lacks_weights = lacks_weights || (!named.sheet.has_weights && !weighed.contains(place_of(unit)));
        }
        if (lacks_weights && strata.size() > 1)
            notes.push_back({.location = named.file,
                             .message = said("it has no column 'weight' though its units are from {} strata: each "
                                             "counts for one, and the figures are those of the sample and not of "
                                             "the texts; take the column over from the sheet as it was drawn",
                                             strata.size())});
    }
}

}

UnitPlace place_of(const CodingUnit& unit)
{
    return {unit.document, unit.start, unit.end, unit.hit ? unit.hit->code : "", unit.hit ? unit.hit->rule : ""};
}

void compare_sheets(std::span<const NamedSheet> sheets, std::vector<Problem>& notes)
{
    tell_strangers(sheets, notes);
    tell_coder_names(sheets, notes);
    tell_other_codes(sheets, notes);
    tell_lost_weights(sheets, notes);
}

}
