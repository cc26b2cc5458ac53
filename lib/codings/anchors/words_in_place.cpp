#include "codings/anchors/words_in_place.hpp"

#include "text/source_text.hpp"

#include <algorithm>

namespace draad {

namespace {

std::size_t length_of(std::span<const std::string> words)
{
    std::size_t code_points = 0;
    for (const std::string& word : words)
        code_points += count_code_points(word);
    return code_points;
}

/// Takes the words of a unit off one after another, as the document has them.
class InPlace {
public:
    InPlace(const DocumentWords& document, std::size_t start, std::span<const std::string> words)
        : document_(document), edge_(start), words_(words)
    {
    }

    /// Goes past words of one passage, and before them past what may be its label; whether they are there.
    bool pass(WordStretch piece)
    {
        const auto first = document_.folded.begin() + static_cast<std::ptrdiff_t>(piece.begin);
        const std::size_t size = piece.end - piece.begin;
        for (std::size_t label = 0; label + size <= words_.size(); ++label) {
            if (!fits(words_.first(label), piece.begin, document_.places[piece.begin].start))
                return false;
            if (!std::equal(words_.begin() + static_cast<std::ptrdiff_t>(label),
                            words_.begin() + static_cast<std::ptrdiff_t>(label + size), first))
                continue;
            words_ = words_.subspan(label + size);
            edge_ = document_.places[piece.end - 1].end;
            return true;
        }
        return false;
    }

    /// Whether what is left may be the label of the passage at `next`, which is no longer part of the unit.
    bool ends(std::size_t next, std::size_t end) const { return fits(words_, next, end); }

private:
    bool fits(std::span<const std::string> words, std::size_t word, std::size_t end) const
    {
        const bool is_between = word == 0 || word == document_.places.size() ||
                                document_.places[word - 1].passage != document_.places[word].passage;
        return words.empty() || (is_between && length_of(words) <= end - edge_);
    }

    const DocumentWords& document_;
    /// Where what was passed ends, in code points of the document.
    std::size_t edge_;
    std::span<const std::string> words_;
};

}

std::optional<WordStretch> find_in_place(const DocumentWords& document, const CodingUnit& unit,
                                         std::span<const std::string> words)
{
    const auto& places = document.places;
    const auto first = std::ranges::lower_bound(places, unit.start, {}, &DocumentWords::Place::start);
    const auto last = std::ranges::upper_bound(first, places.end(), unit.end, {}, &DocumentWords::Place::end);
    const WordStretch span{static_cast<std::size_t>(first - places.begin()),
                           static_cast<std::size_t>(last - places.begin())};
    if (words.empty() || span.begin == span.end)
        return std::nullopt;
    InPlace in_place(document, unit.start, words);
    for (std::size_t begin = span.begin; begin < span.end;) {
        std::size_t end = begin;
        while (end < span.end && places[end].passage == places[begin].passage)
            ++end;
        if (!in_place.pass({begin, end}))
            return std::nullopt;
        begin = end;
    }
    return in_place.ends(span.end, unit.end) ? std::optional(span) : std::nullopt;
}

}
