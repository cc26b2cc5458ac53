#include "cli/notes/corrections.hpp"

#include "codebook/nearest_name.hpp"
#include "codings/sheets/verdict_names.hpp"
#include "report/harmless/plain_text.hpp"
#include "text/source_text.hpp"
#include "wording/said.hpp"

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
    if (is_whole_document(unit))
        return said("{} as a whole", on_one_line(unit.document));
    constexpr std::size_t most_shown = 60;
    const std::string words = on_one_line(unit.words);
    if (words.empty())
        return fmt::format("{}, {}-{}", on_one_line(unit.document), unit.start, unit.end);
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
        console.err << said("... and {} more\n", things.size() - most_listed);
}

void tell_placements(const CorrectionReport& report, const Console& console)
{
    const auto number = [&](Placement placement) {
        const auto found = report.units.find(placement);
        return found == report.units.end() ? 0 : found->second;
    };
    std::vector<std::string> changed;
    const auto add = [&](Placement placement, const std::string& where) {
        if (number(placement) > 0)
            changed.push_back(fmt::format("{} {}", number(placement), where));
    };
    add(Placement::moved, said("elsewhere in the document"));
    add(Placement::edited, said("with some words changed"));
    add(Placement::renamed, said("in a document of another name"));
    if (!changed.empty())
        console.err << said("the texts changed; found again: {}\n", fmt::join(changed, ", "));
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
        console.err << said("left out: {} of {}, which is not among these documents\n",
                            counted(judgements, "judgement", "judgements"), on_one_line(document));
    list(lost, console, [](const UnplacedUnit& unplaced) {
        return said("left out: {} of {}: {}", counted(unplaced.judgements, "judgement", "judgements"),
                    place_of(unplaced.unit), translated(name_of(unplaced.placement)));
    });
}

std::vector<std::string_view> paths_of(const Codebook& codebook)
{
    std::vector<std::string_view> paths;
    for (const Code& code : codebook.codes)
        paths.push_back(code.path);
    return paths;
}

void tell_ties(const CorrectionReport& report, const Console& console)
{
    std::vector<Difference> ties;
    std::ranges::copy_if(report.differences, std::back_inserter(ties),
                         [](const Difference& difference) { return difference.kind == Difference::Kind::tie; });
    list(ties, console, [](const Difference& tie) {
        return said("undecided, so the rules are followed: {} at {} ({})", tie.code, place_of(tie.unit), tie.coders);
    });
}

void tell_contradictions(const CorrectionReport& report, const Console& console)
{
    list(report.contradictions, console, [](const SelfContradiction& one) {
        return said("{} says both '{}' and '{}' of {} at {}; the last file, or row, counts", on_one_line(one.coder),
                    name_of(one.earlier), name_of(one.last), one.code, place_of(one.unit));
    });
}

/// What judgements of several passages, and of documents as a whole, mean for hits, which lie in one passage each.
void tell_large_places(const CorrectionReport& report, const Console& console)
{
    if (report.spread > 0)
        console.err << said("over several passages: {}, with a hit in each passage\n",
                            counted(report.spread, "place", "places"));
    if (report.of_documents > 0)
        console.err << said("of documents as a whole: {}, which hold for the hits of their codes there and add "
                            "none\n",
                            counted(report.of_documents, "judgement", "judgements"));
    std::vector<Difference> without_hits;
    std::ranges::copy_if(report.differences, std::back_inserter(without_hits), [](const Difference& difference) {
        return difference.kind == Difference::Kind::added && is_whole_document(difference.unit);
    });
    list(without_hits, console, [](const Difference& difference) {
        return said("no hit to hold for: {} in {} ({})", difference.code, place_of(difference.unit), difference.coders);
    });
}

/// Whether a report has a difference of the same code at the same place.
bool differs_at(const CorrectionReport& report, const Difference& difference)
{
    return std::ranges::any_of(report.differences, [&](const Difference& other) {
        return other.code == difference.code && other.unit.document == difference.unit.document &&
               other.unit.start == difference.unit.start && other.unit.end == difference.unit.end;
    });
}

enum class Other { differs, agrees };

/// The differences of a report where another differs, too, or agrees with people.
std::vector<Difference> where(const CorrectionReport& report, const CorrectionReport& other, Other does)
{
    std::vector<Difference> found;
    for (const Difference& difference : report.differences)
        if (differs_at(other, difference) == (does == Other::differs))
            found.push_back(difference);
    return found;
}

std::string_view what_people_say(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::rejected:
        return to_say("found, and people say it is not there");
    case Difference::Kind::added:
        return to_say("not found, and people say it is there");
    case Difference::Kind::polarity:
        return to_say("of another polarity than people say");
    default:
        return to_say("people are undecided");
    }
}

void tell_differences(std::string_view head, const std::vector<Difference>& differences, const Console& console)
{
    if (differences.empty())
        return;
    console.err << head << '\n';
    list(differences, console, [](const Difference& difference) {
        return said("  {} at {}: {} ({})", difference.code, place_of(difference.unit),
                    translated(what_people_say(difference.kind)), difference.coders);
    });
}

}

std::string summary_of(const CorrectionReport& report)
{
    const auto number_of = [](std::size_t number, std::string_view one) {
        return fmt::format("{} {}{}", number, one, number == 1 ? "" : "s");
    };
    return fmt::format("{} of {}: {} confirmed, {} rejected, {} added, {} of another polarity",
                       number_of(report.judgements, "judgement"), number_of(report.places, "place"),
                       number_of(report.confirmed, "hit"), report.rejected, report.added, report.repolarised);
}

void tell_corrections(const CorrectionReport& report, const Codebook& codebook, const Console& console)
{
    console.err << said("taken in: {} of {}: {} confirmed, {} rejected, {} added, {} of another polarity\n",
                        counted(report.judgements, "judgement", "judgements"),
                        counted(report.places, "place", "places"), counted(report.confirmed, "hit", "hits"),
                        report.rejected, report.added, report.repolarised);
    tell_placements(report, console);
    tell_contradictions(report, console);
    tell_large_places(report, console);
    tell_ties(report, console);
    tell_unplaced(report, console);
    const std::vector<std::string_view> paths = paths_of(codebook);
    for (const auto& [code, judgements] : report.unknown_codes)
        console.err << said("left out: {} of {}, which is no code of this codebook{}\n",
                            counted(judgements, "judgement", "judgements"), on_one_line(code),
                            did_you_mean(code, paths));
    if (report.unsure > 0)
        console.err << said("left out: {} of '?', which tells nothing\n",
                            counted(report.unsure, "judgement", "judgements"));
}

void tell_agreement(const CorrectionReport& before, const CorrectionReport& after, const Console& console)
{
    console.err << said("of {} of people, {} as the rules say before, {} after\n",
                        counted(after.verdicts, "verdict", "verdicts"), before.agreed, after.agreed);
    tell_differences(said("no longer as people say:"), where(after, before, Other::agrees), console);
    tell_differences(said("otherwise than people say, before and after:"), where(after, before, Other::differs),
                     console);
    const std::vector<Difference> mended = where(before, after, Other::agrees);
    if (!mended.empty())
        console.err << said("now as people say: {}\n", mended.size());
    tell_contradictions(after, console);
    tell_unplaced(after, console);
}

}
