#include "codings/agreement/placed_units.hpp"

#include "wording/said.hpp"

#include <string>
#include <utility>

namespace draad {

namespace {

/// What is to be said of units that do not stand where they stood.
std::string message_of(Placement placement, std::size_t units)
{
    const std::string number = said("{} of the sheet", counted(units, "unit", "units"));
    switch (placement) {
    case Placement::moved:
        return said("{} found elsewhere in it, for the text changed", number);
    case Placement::edited:
        return said("{} found with nearly the same words, for the text changed", number);
    case Placement::renamed:
        return said("{} found in a document of another name", number);
    case Placement::absent:
        return said("{} left out: no text of this name was given", number);
    default:
        return said("{} left out: {}", number, translated(name_of(placement)));
    }
}

void tell(std::span<const CodingUnit> units, const std::vector<PlacedUnit>& placed, std::vector<Problem>& notes)
{
    std::map<std::pair<std::string, Placement>, std::size_t> numbers;
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        if (placed[unit].placement != Placement::same)
            ++numbers[{units[unit].document, placed[unit].placement}];
    for (const auto& [what, number] : numbers)
        notes.push_back({.location = what.first, .message = message_of(what.second, number)});
}

}

std::optional<std::uint32_t> find_document_of_sheet(const Corpus& corpus, std::string_view name)
{
    for (std::string_view ending = name;;) {
        if (const auto found = corpus.find_document(ending))
            return found;
        const std::size_t slash = ending.find('/');
        if (slash == std::string_view::npos)
            return std::nullopt;
        ending.remove_prefix(slash + 1);
    }
}

PlacedUnits::PlacedUnits(std::span<const CodingUnit> units, const Corpus& corpus, std::vector<Problem>& notes)
{
    const std::vector<PlacedUnit> placed = place_units(units, corpus);
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        is_placed_.push_back(draad::is_placed(placed[unit].placement));
        if (is_placed_.back())
            for (const PassageStretch& stretch : placed[unit].stretches)
                by_passage_[stretch.passage].push_back({.span = stretch.span, .unit = unit});
    }
    tell(units, placed, notes);
}

std::vector<std::uint32_t> PlacedUnits::documents() const
{
    std::vector<std::uint32_t> found;
    for (const auto& [passage, stretches] : by_passage_)
        if (found.empty() || found.back() != passage.document)
            found.push_back(passage.document);
    return found;
}

std::vector<std::size_t> PlacedUnits::at(PassageId passage, std::size_t token) const
{
    std::vector<std::size_t> found;
    if (const auto stretches = by_passage_.find(passage); stretches != by_passage_.end())
        for (const Stretch& stretch : stretches->second)
            if (stretch.span.begin <= token && token < stretch.span.end)
                found.push_back(stretch.unit);
    return found;
}

}
