#include "codings/anchors/anchoring.hpp"

#include "codings/anchors/document_anchors.hpp"
#include "codings/anchors/speaker_labels.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace draad {

namespace {

/// Fewer words stand in another document by chance.
constexpr std::size_t fewest_words_elsewhere = 4;

/// The document of that name, or the only one whose name ends in it, or is an ending of it, after a '/'.
std::optional<std::uint32_t> document_named(const Corpus& corpus, std::string_view name)
{
    if (const auto found = corpus.find_document(name))
        return found;
    for (std::size_t slash = name.find('/'); slash != std::string_view::npos; slash = name.find('/')) {
        name.remove_prefix(slash + 1);
        if (const auto found = corpus.find_document(name))
            return found;
    }
    return std::nullopt;
}

std::vector<PassageStretch> stretches_of(const DocumentWords& words, std::uint32_t document, WordStretch span)
{
    std::vector<PassageStretch> stretches;
    for (std::size_t i = span.begin; i < span.end; ++i) {
        const DocumentWords::Place& place = words.places[i];
        const PassageId id{document, place.passage};
        if (stretches.empty() || stretches.back().passage != id)
            stretches.push_back({id, {place.token, place.token + 1}});
        stretches.back().span.end = place.token + 1;
    }
    return stretches;
}

class UnitPlacer {
public:
    UnitPlacer(std::span<const CodingUnit> units, const Corpus& corpus)
        : units_(units), corpus_(corpus), labels_(corpus), cursor_(corpus.open_cursor()), placed_(units.size())
    {
    }

    std::vector<PlacedUnit> run()
    {
        std::map<std::string, std::vector<std::size_t>> by_document;
        for (std::size_t i = 0; i < units_.size(); ++i)
            by_document[units_[i].document].push_back(i);
        std::map<std::string, std::vector<std::size_t>> nameless;
        std::vector<std::size_t> lost;
        for (const auto& [name, units] : by_document) {
            const std::optional<std::uint32_t> document = document_named(corpus_, name);
            if (!document) {
                nameless[name] = units;
                continue;
            }
            place(units, *document, words_of(*document));
            for (const std::size_t unit : units)
                if (placed_[unit].placement == Placement::lost)
                    lost.push_back(unit);
        }
        if (!nameless.empty() || !lost.empty())
            look_elsewhere(nameless, lost);
        return std::move(placed_);
    }

private:
    DocumentWords words_of(std::uint32_t document) { return read_document_words(corpus_, document, *cursor_); }

    void place(const std::vector<std::size_t>& units, std::uint32_t document, const DocumentWords& words)
    {
        std::vector<AnchoredUnit> anchored;
        for (const std::size_t unit : units)
            anchored.push_back({.unit = &units_[unit],
                                .words = read_words(units_[unit].words),
                                .said = words_of_unit(unit),
                                .before = labels_.words_without(units_[unit].before),
                                .after = labels_.words_without(units_[unit].after)});
        place_in_document(words, anchored);
        for (AnchoredUnit& unit : anchored)
            if (unit.words.empty() && unit.placement != Placement::label)
                place_wordless(words, unit);
        for (std::size_t i = 0; i < units.size(); ++i) {
            PlacedUnit& placed = placed_[units[i]];
            placed.placement = anchored[i].placement;
            if (is_placed(placed.placement))
                placed.stretches = stretches_of(words, document, anchored[i].span);
        }
    }

    static void place_wordless(const DocumentWords& words, AnchoredUnit& unit)
    {
        const bool is_whole = is_whole_document(*unit.unit) && !words.places.empty();
        unit.placement = is_whole ? Placement::same : Placement::wordless;
        unit.span = {0, is_whole ? words.places.size() : 0};
    }

    /// Goes once through the documents that may have them: for those of no known name, the one that has most of their
    /// units is the same by another name; a unit that its own document has no longer may stand in one other.
    void look_elsewhere(const std::map<std::string, std::vector<std::size_t>>& nameless,
                        const std::vector<std::size_t>& lost)
    {
        std::map<std::string, std::pair<std::size_t, std::uint32_t>> best; // by name: how many units, and where
        std::map<std::size_t, std::vector<PlacedUnit>> elsewhere;          // by lost unit
        std::vector<std::size_t> wanted = lost;
        for (const auto& [name, units] : nameless)
            wanted.insert(wanted.end(), units.begin(), units.end());
        for (const std::uint32_t document : documents_with(wanted)) {
            const DocumentWords words = words_of(document);
            for (const auto& [name, units] : nameless) {
                const auto held = static_cast<std::size_t>(std::ranges::count_if(
                    units, [&](std::size_t unit) { return !places_elsewhere(unit, words).empty(); }));
                if (held > best[name].first)
                    best[name] = {held, document};
            }
            for (const std::size_t unit : lost)
                for (const WordStretch span : places_elsewhere(unit, words))
                    elsewhere[unit].push_back({Placement::renamed, stretches_of(words, document, span)});
        }
        for (const auto& [unit, places] : elsewhere)
            if (places.size() == 1)
                placed_[unit] = places.front();
        for (const auto& [name, units] : nameless)
            place_renamed(units, best[name].first, best[name].second);
    }

    /// The documents that may hold one of some units: that have the word of it that the fewest passages have.
    std::set<std::uint32_t> documents_with(const std::vector<std::size_t>& units)
    {
        const SortedWords vocabulary = corpus_.vocabulary();
        const std::span<const std::uint32_t> passages = corpus_.passages_of_words();
        std::set<WordId> rarest;
        for (const std::size_t unit : units) {
            std::vector<WordId> words;
            for (const std::string& word : words_of_unit(unit))
                if (const std::optional<WordId> id = vocabulary.find(word))
                    words.push_back(*id);
            if (words.size() == words_of_unit(unit).size() && words.size() >= fewest_words_elsewhere)
                rarest.insert(*std::ranges::min_element(
                    words, {}, [&](WordId id) { return passages.empty() ? std::uint32_t{0} : passages[id]; }));
        }
        std::set<std::uint32_t> documents;
        for (const PassageId id :
             corpus_.passages_with({.any = {rarest.begin(), rarest.end()}, .lists = {}, .choices = {}}))
            documents.insert(id.document);
        return documents;
    }

    /// Those that are no labels.
    const std::vector<std::string>& words_of_unit(std::size_t unit)
    {
        const auto [known, is_new] = words_of_unit_.try_emplace(unit);
        if (is_new)
            known->second = labels_.words_without(units_[unit].words);
        return known->second;
    }

    std::vector<WordStretch> places_elsewhere(std::size_t unit, const DocumentWords& words)
    {
        const std::vector<std::string>& of_unit = words_of_unit(unit);
        return of_unit.size() < fewest_words_elsewhere ? std::vector<WordStretch>() : find_words(words, of_unit);
    }

    void place_renamed(const std::vector<std::size_t>& units, std::size_t held, std::uint32_t document)
    {
        if (held > 0)
            place(units, document, words_of(document));
        for (const std::size_t unit : units)
            placed_[unit].placement = held == 0                            ? Placement::absent
                                      : is_placed(placed_[unit].placement) ? Placement::renamed
                                                                           : placed_[unit].placement;
    }

    std::span<const CodingUnit> units_;
    const Corpus& corpus_;
    SpeakerLabels labels_;
    std::unique_ptr<PassageCursor> cursor_;
    std::vector<PlacedUnit> placed_;
    std::map<std::size_t, std::vector<std::string>> words_of_unit_;
};

}

std::string_view name_of(Placement placement)
{
    switch (placement) {
    case Placement::absent:
        return to_say("its document is not here");
    case Placement::lost:
        return to_say("its words stand there no longer");
    case Placement::indefinite:
        return to_say("its words stand there more than once");
    case Placement::gone:
        return to_say("its words stand there less often than before");
    case Placement::label:
        return to_say("it is no more than a speaker's label, which is in no passage");
    case Placement::wordless:
        return to_say("no words are given to find it by; fill in its column 'keyword', or 0 as its start for the whole "
                      "document");
    default:
        return to_say("found");
    }
}

std::vector<PlacedUnit> place_units(std::span<const CodingUnit> units, const Corpus& corpus)
{
    return UnitPlacer(units, corpus).run();
}

}
