#include "cli/corrections.hpp"

#include "cli/wording.hpp"
#include "report/harmless/plain_text.hpp"
#include "text/source_text.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

namespace draad {

namespace {

constexpr std::size_t most_listed = 20;

/// The first words of a unit, with its document and place.
std::string place_of(const CodingUnit& unit)
{
    constexpr std::size_t most_shown = 60;
    const std::string words = on_one_line(unit.words);
    const bool is_long = count_code_points(words) > most_shown;
    return fmt::format("{}, {}-{} \"{}{}\"", on_one_line(unit.document), unit.start, unit.end,
                       words.substr(0, bytes_of_code_points(words, most_shown)), is_long ? "…" : "");
}

/// Lists things, one a line, and says how many there are more.
template <typename Thing, typename Say>
void list(const std::vector<Thing>& things, const Console& console, Say say)
{
    for (std::size_t i = 0; i < std::min(things.size(), most_listed); ++i)
        console.err << say(things[i]) << '\n';
    if (things.size() > most_listed)
        console.err << fmt::format("... and {} more\n", things.size() - most_listed);
}

void tell_placements(const CorrectionReport& report, const Console& console)
{
    const auto number = [&](Placement placement) {
        const auto found = report.units.find(placement);
        return found == report.units.end() ? 0 : found->second;
    };
    std::vector<std::string> changed;
    const auto add = [&](Placement placement, const char* where) {
        if (number(placement) > 0)
            changed.push_back(fmt::format("{} {}", number(placement), where));
    };
    add(Placement::moved, "elsewhere in the document");
    add(Placement::edited, "with some words changed");
    add(Placement::renamed, "in a document of another name");
    if (!changed.empty())
        console.err << fmt::format("the texts changed; found again: {}\n", fmt::join(changed, ", "));
}

/// The units of documents that are not here by document, the others one by one.
void tell_unplaced(const CorrectionReport& report, const Console& console)
{
    std::map<std::string, std::size_t> absent;
    std::vector<UnplacedUnit> lost;
    for (const UnplacedUnit& unplaced : report.unplaced)
        if (unplaced.placement == Placement::absent)
            absent[unplaced.unit.document] += unplaced.judgements;
        else
            lost.push_back(unplaced);
    for (const auto& [document, judgements] : absent)
        console.err << fmt::format("left out: {} of {}, which is not among these documents\n",
                                   counted(judgements, "judgement"), on_one_line(document));
    list(lost, console, [](const UnplacedUnit& unplaced) {
        return fmt::format("left out: {} of {}: {}", counted(unplaced.judgements, "judgement"), place_of(unplaced.unit),
                           name_of(unplaced.placement));
    });
}

void tell_ties(const CorrectionReport& report, const Console& console)
{
    std::vector<Difference> ties;
    std::ranges::copy_if(report.differences, std::back_inserter(ties),
                         [](const Difference& difference) { return difference.kind == Difference::Kind::tie; });
    list(ties, console, [](const Difference& tie) {
        return fmt::format("undecided, so the rules are followed: {} at {} ({})", tie.code, place_of(tie.unit),
                           tie.coders);
    });
}

}

std::string summary_of(const CorrectionReport& report)
{
    std::size_t places = 0;
    for (const auto& [placement, units] : report.units)
        places += is_placed(placement) ? units : 0;
    return fmt::format("{} of {}: {} confirmed, {} rejected, {} added, {} of another polarity",
                       counted(report.judgements, "judgement"), counted(places, "place"),
                       counted(report.confirmed, "hit"), report.rejected, report.added, report.repolarised);
}

void tell_corrections(const CorrectionReport& report, const Console& console)
{
    console.err << "taken in: " << summary_of(report) << '\n';
    tell_placements(report, console);
    tell_ties(report, console);
    tell_unplaced(report, console);
    for (const auto& [code, judgements] : report.unknown_codes)
        console.err << fmt::format("left out: {} of {}, which is no code of this codebook\n",
                                   counted(judgements, "judgement"), on_one_line(code));
    if (report.unsure > 0)
        console.err << fmt::format("left out: {} of ?\n", counted(report.unsure, "judgement"));
}

}
