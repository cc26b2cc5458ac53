#include "codings/anchors/document_anchors.hpp"

#include "codings/anchors/words_in_place.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>

namespace draad {

namespace {

class DocumentPlacer {
public:
    DocumentPlacer(const DocumentWords& document, std::vector<AnchoredUnit>& units) : document_(document), units_(units)
    {
    }

    void run()
    {
        std::vector<std::vector<WordStretch>> found;
        for (AnchoredUnit& unit : units_) {
            found.push_back(find_words(document_, unit.words));
            if (unit.said.empty() && !unit.words.empty() && in_place(unit, found.back()) == found.back().end()) {
                unit.placement = Placement::label;
                found.back().clear();
                continue;
            }
            if (place_surely(unit, found.back()) || !found.back().empty() || unit.said == unit.words)
                continue;
            unit.words = unit.said;
            found.back() = find_words(document_, unit.words);
            place_surely(unit, found.back());
        }
        for (std::size_t i = 0; i < units_.size(); ++i)
            if (units_[i].placement == Placement::lost)
                place_likely(units_[i], found[i]);
        give_up_twins();
    }

private:
    /// A place whose distance from that of the unit is taken for that of its neighbours.
    struct Anchor {
        const AnchoredUnit* unit = nullptr;
        std::int64_t shift = 0;
    };

    std::vector<WordStretch>::const_iterator in_place(const AnchoredUnit& unit,
                                                      const std::vector<WordStretch>& found) const
    {
        return std::ranges::find_if(found, [&](WordStretch span) {
            return start_of(span) >= unit.unit->start && document_.places[span.end - 1].end <= unit.unit->end;
        });
    }

    /// Whether it was placed.
    bool place_surely(AnchoredUnit& unit, const std::vector<WordStretch>& found)
    {
        const auto same = in_place(unit, found);
        if (same != found.end())
            place(unit, *same, Placement::same);
        else if (const std::optional<WordStretch> span = find_in_place(document_, *unit.unit, unit.words))
            place(unit, *span, Placement::same);
        else if (found.size() == 1)
            place(unit, found.front(), Placement::moved);
        else
            return false;
        anchors_.push_back({&unit, signed_start(unit.span) - static_cast<std::int64_t>(unit.unit->start)});
        return true;
    }

    void place_likely(AnchoredUnit& unit, const std::vector<WordStretch>& found)
    {
        const std::vector<WordStretch> spans = found.empty() ? find_edited_words(document_, unit.words) : found;
        if (spans.empty())
            return;
        if (const std::optional<WordStretch> span = nearest(unit, best_in_context(unit, spans)))
            place(unit, *span, found.empty() ? Placement::edited : Placement::moved);
        else
            unit.placement = Placement::indefinite;
    }

    /// The places around which most stands as it did around the unit.
    std::vector<WordStretch> best_in_context(const AnchoredUnit& unit, std::vector<WordStretch> spans) const
    {
        std::size_t best = 0;
        for (const WordStretch span : spans)
            best = std::max(best, words_around(unit, span));
        std::erase_if(spans, [&](WordStretch span) { return words_around(unit, span) < best; });
        return spans;
    }

    /// How many words before and after a place are those that stood there.
    std::size_t words_around(const AnchoredUnit& unit, WordStretch span) const
    {
        std::size_t before = 0;
        while (before < std::min(unit.before.size(), span.begin) &&
               document_.folded[span.begin - before - 1] == unit.before[unit.before.size() - before - 1])
            ++before;
        std::size_t after = 0;
        while (after < std::min(unit.after.size(), document_.folded.size() - span.end) &&
               document_.folded[span.end + after] == unit.after[after])
            ++after;
        return before + after;
    }

    /// Of several places the one that is nearer than half as far as the next to where the unit is to be expected.
    std::optional<WordStretch> nearest(const AnchoredUnit& unit, std::vector<WordStretch> spans) const
    {
        std::ranges::stable_sort(spans, {}, [&](WordStretch span) { return distance(unit, span); });
        // edited places around the best one are no others
        const auto next = std::ranges::find_if(spans, [&](WordStretch span) {
            return span.begin >= spans.front().end || span.end <= spans.front().begin;
        });
        if (next != spans.end() && 2 * distance(unit, spans.front()) >= distance(unit, *next))
            return std::nullopt;
        return spans.front();
    }

    /// How far from where the unit is to be expected, in code points.
    std::int64_t distance(const AnchoredUnit& unit, WordStretch span) const
    {
        const auto start = static_cast<std::int64_t>(unit.unit->start);
        std::int64_t nearest = std::numeric_limits<std::int64_t>::max();
        std::int64_t shift = 0;
        for (const Anchor& anchor : anchors_) {
            const std::int64_t away = std::abs(static_cast<std::int64_t>(anchor.unit->unit->start) - start);
            if (away < nearest && anchor.unit->words != unit.words) {
                nearest = away;
                shift = anchor.shift;
            }
        }
        return std::abs(signed_start(span) - start - shift);
    }

    /// Of units of other places that were found at the same one, only the likeliest stays.
    void give_up_twins()
    {
        for (AnchoredUnit& one : units_)
            for (AnchoredUnit& other : units_) {
                const bool are_twins = is_placed(one.placement) && is_placed(other.placement) &&
                                       one.span == other.span && one.unit->start != other.unit->start &&
                                       one.words == other.words;
                if (are_twins && rank(one) < rank(other))
                    other.placement = Placement::gone;
            }
    }

    std::tuple<bool, std::int64_t, std::int64_t> rank(const AnchoredUnit& unit) const
    {
        return {unit.placement != Placement::same, -static_cast<std::int64_t>(words_around(unit, unit.span)),
                distance(unit, unit.span)};
    }

    static void place(AnchoredUnit& unit, WordStretch span, Placement placement)
    {
        unit.span = span;
        unit.placement = placement;
    }

    std::size_t start_of(WordStretch span) const { return document_.places[span.begin].start; }
    std::int64_t signed_start(WordStretch span) const { return static_cast<std::int64_t>(start_of(span)); }

    const DocumentWords& document_;
    std::vector<AnchoredUnit>& units_;
    std::vector<Anchor> anchors_;
};

}

void place_in_document(const DocumentWords& document, std::vector<AnchoredUnit>& units)
{
    DocumentPlacer(document, units).run();
}

}
