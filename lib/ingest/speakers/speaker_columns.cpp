#include "ingest/speakers/speaker_columns.hpp"

#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "ingest/lines/label.hpp"
#include "ingest/lines/label_words.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/speakers/speaker_cells.hpp"
#include "text/folding.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace draad {

namespace {

using Rows = std::span<const std::vector<std::string_view>>;

/// "Moeder van Tim", "Respondent 2", "Noor van Dijk", "Mevrouw Smit".
bool is_person(std::string_view head)
{
    const std::string voice = without_honorific(fold(head));
    const std::string_view name = without_number(voice);
    const std::string_view first = name.substr(0, name.find(' '));
    const std::string_view last = name.substr(name.rfind(' ') + 1);
    return is_role_word(first) || is_role_word(last) || is_person_noun(first) || is_person_noun(last) ||
           has_title(head) || (count_words(head) >= 2 && !is_abstract_noun(last));
}

bool are_distinct_names(std::span<const std::string_view> heads)
{
    std::set<std::string> voices;
    for (const std::string_view head : heads) {
        const auto label = read_speaker_cell(head);
        if (!label || !voices.insert(fold(label->name)).second)
            return false;
    }
    return true;
}

/// What the cells of a table are like.
struct Cells {
    std::size_t filled = 0;
    std::size_t sentences = 0;
    std::size_t questions = 0;
    /// Rows with one cell, how often such rows change columns, and rows whose first column has words.
    std::size_t single = 0;
    std::size_t changes = 0;
    std::size_t opened = 0;
};

Cells look_at(Rows rows, std::size_t columns)
{
    Cells cells;
    std::optional<std::size_t> above;
    for (const std::vector<std::string_view>& row : rows) {
        std::size_t in_row = 0;
        std::size_t last = 0;
        for (std::size_t column = 0; column < columns && column < row.size(); ++column) {
            if (row[column].empty())
                continue;
            ++in_row;
            last = column;
            cells.sentences += ends_sentence(row[column]) ? 1 : 0;
            cells.questions += row[column].find('?') != std::string_view::npos ? 1 : 0;
        }
        cells.filled += in_row;
        cells.opened += in_row > 1 && !row.front().empty() ? 1 : 0;
        if (in_row != 1)
            continue;
        ++cells.single;
        cells.changes += above && *above != last ? 1 : 0;
        above = last;
    }
    return cells;
}

}

bool are_columns_of_speakers(std::span<const std::string_view> heads, Rows rows)
{
    constexpr std::size_t fewest_rows = 3;
    constexpr std::size_t most_columns = 4;
    if (heads.size() < 2 || heads.size() > most_columns || rows.size() < fewest_rows || !are_distinct_names(heads))
        return false;
    const Cells cells = look_at(rows, heads.size());
    if (cells.questions == 0 || 2 * cells.sentences < cells.filled)
        return false;
    const bool take_turns = 5 * cells.single >= 4 * rows.size() && 2 * cells.changes >= cells.single;
    bool are_people = true;
    for (const std::string_view head : heads)
        are_people = are_people && is_person(head);
    return take_turns || (are_people && 3 * (cells.opened + cells.single) >= 2 * rows.size());
}

}
