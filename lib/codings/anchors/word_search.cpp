#include "codings/anchors/word_search.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t fewest_words_to_edit = 4;
constexpr std::size_t words_for_an_edit = 5;
/// An edited text keeps most of its rare words: those of so many, which stand in the document so often at most, are
/// looked around.
constexpr std::size_t most_landmarks = 4;
constexpr std::size_t most_places_of_landmark = 50;

/// The index of the word that the document has least often.
std::size_t rarest_of(const DocumentWords& document, std::span<const std::string> words)
{
    const auto rarest =
        std::ranges::min_element(words, {}, [&](const std::string& word) { return document.count(word); });
    return static_cast<std::size_t>(rarest - words.begin());
}

/// Stretches of the document in which an edited text may lie.
std::vector<WordStretch> windows_of(const DocumentWords& document, std::span<const std::string> words,
                                    std::size_t edits)
{
    std::vector<std::pair<std::size_t, std::size_t>> landmarks; // how often, and which word
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const std::size_t count = document.count(words[i]); count > 0 && count <= most_places_of_landmark)
            landmarks.emplace_back(count, i);
    std::ranges::sort(landmarks);
    landmarks.resize(std::min(landmarks.size(), most_landmarks));
    std::vector<WordStretch> windows;
    for (const auto& [count, word] : landmarks)
        for (const std::size_t place : document.where.at(words[word])) {
            const std::size_t before = word + edits;
            windows.push_back({place - std::min(place, before),
                               std::min(document.folded.size(), place + (words.size() - word) + edits)});
        }
    return windows;
}

/// The best place of an edited text in a stretch of a document, and its edits: the distance of Levenshtein by words,
/// with a free beginning and end (Sellers 1980).
struct EditedPlace {
    std::size_t edits = std::numeric_limits<std::size_t>::max();
    WordStretch span;

    auto operator<=>(const EditedPlace&) const = default;
};

EditedPlace best_in(const DocumentWords& document, std::span<const std::string> words, WordStretch window)
{
    const std::size_t width = window.end - window.begin;
    using Cell = std::pair<std::size_t, std::size_t>; // edits, and where in the window the text begins
    std::vector<Cell> row(width + 1);
    for (std::size_t j = 0; j <= width; ++j)
        row[j] = {0, j};
    for (const std::string& word : words) {
        Cell diagonal = row[0];
        ++row[0].first;
        for (std::size_t j = 1; j <= width; ++j) {
            const bool is_same = document.folded[window.begin + j - 1] == word;
            const Cell changed{diagonal.first + (is_same ? 0 : 1), diagonal.second};
            diagonal = row[j];
            row[j] = std::min(
                {changed, Cell{row[j].first + 1, row[j].second}, Cell{row[j - 1].first + 1, row[j - 1].second}},
                [](const Cell& one, const Cell& other) { return one.first < other.first; });
        }
    }
    EditedPlace best;
    for (std::size_t j = 1; j <= width; ++j)
        if (row[j].second < j && row[j].first < best.edits)
            best = {row[j].first, {window.begin + row[j].second, window.begin + j}};
    return best;
}

/// Without the words of a first or last passage of which none is a word of the text: they belong to what stands beside.
WordStretch without_strange_ends(const DocumentWords& document, std::span<const std::string> words,
                                 const EditedPlace& place)
{
    WordStretch span = place.span;
    const auto passage_at = [&](std::size_t word) { return document.places[word].passage; };
    const auto has_any = [&](WordStretch piece, std::span<const std::string> of) {
        for (std::size_t i = piece.begin; i < piece.end; ++i)
            if (std::ranges::find(of, document.folded[i]) != of.end())
                return true;
        return false;
    };
    WordStretch first{span.begin, span.begin};
    while (first.end < span.end && passage_at(first.end) == passage_at(span.begin))
        ++first.end;
    if (first.end < span.end &&
        !has_any(first, words.first(std::min(words.size(), first.end - first.begin + place.edits))))
        span.begin = first.end;
    WordStretch last{span.end, span.end};
    while (last.begin > span.begin && passage_at(last.begin - 1) == passage_at(span.end - 1))
        --last.begin;
    if (last.begin > span.begin &&
        !has_any(last, words.last(std::min(words.size(), last.end - last.begin + place.edits))))
        span.end = last.begin;
    return span;
}

}

std::vector<WordStretch> find_words(const DocumentWords& document, std::span<const std::string> words)
{
    std::vector<WordStretch> found;
    if (words.empty())
        return found;
    const std::size_t rarest = rarest_of(document, words);
    if (document.count(words[rarest]) == 0)
        return found;
    for (const std::size_t place : document.where.at(words[rarest])) {
        if (place < rarest || place - rarest + words.size() > document.folded.size())
            continue;
        const auto first = document.folded.begin() + static_cast<std::ptrdiff_t>(place - rarest);
        if (std::equal(words.begin(), words.end(), first))
            found.push_back({place - rarest, place - rarest + words.size()});
    }
    return found;
}

std::vector<WordStretch> find_edited_words(const DocumentWords& document, std::span<const std::string> words)
{
    std::vector<WordStretch> found;
    if (words.size() < fewest_words_to_edit)
        return found;
    std::size_t fewest = std::max(std::size_t{1}, words.size() / words_for_an_edit);
    for (const WordStretch window : windows_of(document, words, fewest)) {
        const EditedPlace place = best_in(document, words, window);
        if (place.edits > fewest)
            continue;
        if (place.edits < fewest)
            found.clear();
        fewest = place.edits;
        found.push_back(without_strange_ends(document, words, place));
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}
