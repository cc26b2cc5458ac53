#include "ingest/speakers/speaker_cells.hpp"

#include "dutch/words/open/person_words.hpp"
#include "ingest/lines/field_words.hpp"
#include "ingest/lines/label_words.hpp"
#include "ingest/lines/shape.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace draad {

namespace {

/// What a column of cells is made of.
struct Tally {
    std::size_t cells = 0;
    std::size_t names = 0;
    std::size_t roles = 0;
    std::size_t colons = 0;
    std::set<std::string> voices;
};

Tally take_tally(std::span<const std::string_view> cells)
{
    Tally tally;
    for (const std::string_view cell : cells) {
        if (trimmed(cell).empty())
            continue;
        ++tally.cells;
        const auto label = read_speaker_cell(cell);
        if (!label)
            continue;
        const std::string voice = fold(label->name);
        ++tally.names;
        tally.roles += is_role_word(without_honorific(voice)) ? 1 : 0;
        tally.colons += trimmed(cell).ends_with(':') ? 1 : 0;
        tally.voices.insert(voice);
    }
    return tally;
}

/// One cell in ten may hold something else: "(applaus)", "vervolg".
bool are_nearly_all_names(const Tally& tally)
{
    return tally.names > 0 && 10 * (tally.cells - tally.names) <= tally.cells;
}

}

std::optional<Label> read_speaker_cell(std::string_view cell)
{
    constexpr std::size_t most_words = 5;
    cell = cell.substr(0, trimmed(cell, {0, cell.size()}).end);
    if (cell.ends_with(':'))
        cell.remove_suffix(1);
    auto label = read_lone_label(trimmed(cell), LoneName::any);
    if (!label || label->name.empty() || count_words(label->name) > most_words || is_field(fold(label->name)))
        return std::nullopt;
    return label;
}

bool are_speakers(std::span<const std::string_view> cells)
{
    const Tally tally = take_tally(cells);
    const bool come_back = 2 * tally.voices.size() <= tally.names + 1 && tally.names >= 2;
    return are_nearly_all_names(tally) && (come_back || tally.roles == tally.names || tally.colons == tally.names);
}

bool are_names(std::span<const std::string_view> cells)
{
    return are_nearly_all_names(take_tally(cells));
}

bool is_head_of_speakers(std::string_view cell)
{
    constexpr auto words =
        std::to_array<std::string_view>({"spreker", "naam", "wie", "speaker", "deelnemer", "respondent", "persoon",
                                         "rol", "aan het woord", "naam spreker"});
    return std::ranges::find(words, fold(trimmed(cell))) != words.end();
}

bool is_head_of_speech(std::string_view cell)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"tekst", "uitspraak", "content", "transcript", "transcriptie", "inhoud", "wat", "text", "bijdrage"});
    return std::ranges::find(words, fold(trimmed(cell))) != words.end();
}

}
