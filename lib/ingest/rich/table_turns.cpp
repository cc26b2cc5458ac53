#include "ingest/rich/table_turns.hpp"

#include "ingest/lines/shape.hpp"
#include "ingest/lines/time_stamp.hpp"
#include "ingest/speakers/speaker_cells.hpp"
#include "ingest/speakers/speaker_columns.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draad {

namespace {

using Row = std::map<std::size_t, std::vector<std::size_t>>; ///< by column: indices of the paragraphs in its cell
using NumberedRows = std::map<std::size_t, Row>;             ///< by the number of the row

/// One table, seen by its columns.
class Table {
public:
    Table(std::vector<RichParagraph>& paragraphs, const NumberedRows& rows) : paragraphs_(paragraphs), rows_(rows)
    {
        for (const auto& [row, cells] : rows)
            for (const auto& [column, paragraphs_of_cell] : cells)
                columns_ = std::max(columns_, column + 1);
    }

    /// Whether the table tells who speaks; its paragraphs are then turns.
    bool find_turns()
    {
        constexpr std::size_t most_columns = 5;
        if (rows_.size() < 2 || columns_ < 2 || columns_ > most_columns)
            return false;
        if (has_column_per_speaker()) {
            mark_columns();
            return true;
        }
        const auto said = find_column_of_speech();
        const auto names = said ? find_column_of_names(*said) : std::nullopt;
        if (names)
            mark_turns(*names, *said);
        return names.has_value();
    }

private:
    std::string_view cell(const Row& row, std::size_t column) const
    {
        const auto found = row.find(column);
        return found == row.end() ? std::string_view() : trimmed(paragraphs_[found->second.front()].text);
    }

    /// Whether all that stands in a column below its head are times.
    bool holds_times(std::size_t column) const
    {
        return std::all_of(std::next(rows_.begin()), rows_.end(), [&](const auto& row) {
            const std::string_view text = cell(row.second, column);
            const auto stamp = read_time_stamp(text);
            return text.empty() || (stamp && stamp->size == text.size());
        });
    }

    bool has_column_per_speaker() const
    {
        std::vector<std::string_view> heads;
        std::vector<std::vector<std::string_view>> rows(rows_.size() - 1);
        for (std::size_t column = 0; column < columns_; ++column) {
            if (holds_times(column))
                continue;
            heads.push_back(first_cell(column));
            auto cells = rows.begin();
            for (auto row = std::next(rows_.begin()); row != rows_.end(); ++row)
                cells++->push_back(cell(row->second, column));
        }
        return are_columns_of_speakers(heads, rows);
    }

    /// Each cell below the heads is a turn of whoever heads its column, at the time that its row has.
    void mark_columns()
    {
        for (const auto& [column, indices] : rows_.begin()->second)
            mark_paragraphs(indices, ParagraphKind::meta);
        std::optional<std::uint32_t> time;
        for (auto row = std::next(rows_.begin()); row != rows_.end(); ++row)
            for (const auto& [column, indices] : row->second) {
                if (holds_times(column)) {
                    time = read_time_stamp(cell(row->second, column))->seconds;
                    mark_paragraphs(indices, ParagraphKind::meta);
                    continue;
                }
                Label label = read_speaker_cell(first_cell(column)).value_or(Label{});
                label.size = 0;
                label.time = std::exchange(time, std::nullopt);
                paragraphs_[indices.front()].label = std::move(label);
            }
    }

    /// The column whose head says so beside one of speakers ("Spreker", "Tekst"), or the longest, if most of its cells
    /// are sentences: a column of functions or addresses is none.
    std::optional<std::size_t> find_column_of_speech() const
    {
        if (const auto headed = find_head(is_head_of_speech); headed && find_head(is_head_of_speakers))
            return headed;
        std::vector<std::size_t> words(columns_, 0);
        std::vector<std::size_t> sentences(columns_, 0);
        for (const auto& [number, row] : rows_)
            for (std::size_t column = 0; column < columns_; ++column) {
                words[column] += count_words(cell(row, column));
                sentences[column] += ends_sentence(cell(row, column)) ? 1 : 0;
            }
        const auto longest = static_cast<std::size_t>(std::ranges::max_element(words) - words.begin());
        const bool is_speech = words[longest] >= 3 * rows_.size() && 2 * sentences[longest] >= rows_.size() - 1;
        return is_speech ? std::optional(longest) : std::nullopt;
    }

    std::optional<std::size_t> find_column_of_names(std::size_t said) const
    {
        for (std::size_t column = 0; column < columns_; ++column)
            if (column != said && holds_names(column))
                return column;
        return std::nullopt;
    }

    bool holds_names(std::size_t column) const
    {
        std::vector<std::string_view> cells;
        for (const auto& [number, row] : rows_)
            if (!is_head_of(row))
                cells.push_back(cell(row, column));
        return are_speakers(cells) || (is_head_of_speakers(first_cell(column)) && are_names(cells));
    }

    std::optional<std::size_t> find_head(bool (*is_meant)(std::string_view cell)) const
    {
        for (std::size_t column = 0; column < columns_; ++column)
            if (is_meant(first_cell(column)))
                return column;
        return std::nullopt;
    }

    std::string_view first_cell(std::size_t column) const { return cell(rows_.begin()->second, column); }

    /// Whether this is the first row, and a head: no sentence in it.
    bool is_head_of(const Row& row) const
    {
        if (&row != &rows_.begin()->second)
            return false;
        for (std::size_t column = 0; column < columns_; ++column)
            if (is_head_of_speakers(cell(row, column)))
                return true;
        return false;
    }

    void mark_turns(std::size_t names, std::size_t said)
    {
        for (const auto& [number, row] : rows_) {
            if (!is_head_of(row))
                mark_turn(row, names, said);
            else
                for (const auto& [column, indices] : row)
                    mark_paragraphs(indices, ParagraphKind::meta);
        }
    }

    /// The name goes before the words, and what stands before it in the row too; the rest becomes notes.
    void mark_turn(const Row& row, std::size_t names, std::size_t said)
    {
        auto label = read_speaker_cell(cell(row, names));
        const auto speech = row.find(said);
        std::string before;
        for (const auto& [column, indices] : row) {
            if (column == said)
                continue;
            const auto stamp = read_time_stamp(cell(row, column));
            const bool belongs_to_label = column == names || column < said || stamp;
            if (label && speech != row.end() && belongs_to_label) {
                if (stamp)
                    label->time = stamp->seconds;
                before += take_text(indices);
            } else
                mark_paragraphs(indices, ParagraphKind::note);
        }
        if (!label || speech == row.end())
            return;
        label->size = before.size();
        RichParagraph& first = paragraphs_[speech->second.front()];
        first.text = before + std::string(trimmed(first.text));
        first.label = std::move(label);
    }

    /// The text of a cell, for the line of another, with the tab that parts them.
    std::string take_text(const std::vector<std::size_t>& indices)
    {
        std::string text;
        for (const std::size_t index : indices) {
            text += std::string(trimmed(paragraphs_[index].text)) + '\t';
            paragraphs_[index].text.clear();
        }
        return text;
    }

    void mark_paragraphs(const std::vector<std::size_t>& indices, ParagraphKind kind)
    {
        for (const std::size_t index : indices)
            paragraphs_[index].kind = kind;
    }

    std::vector<RichParagraph>& paragraphs_;
    const NumberedRows& rows_;
    std::size_t columns_ = 0;
};

}

namespace {

using NumberedTables = std::map<std::size_t, NumberedRows>;
using CellOf = std::optional<TableCell> RichParagraph::*;

NumberedTables gather(const std::vector<RichParagraph>& paragraphs, CellOf cell_of)
{
    NumberedTables tables;
    for (std::size_t index = 0; index < paragraphs.size(); ++index)
        if (const auto& cell = paragraphs[index].*cell_of; cell && !trimmed(paragraphs[index].text).empty())
            tables[cell->table][cell->row][cell->column].push_back(index);
    return tables;
}

}

void find_table_turns(std::vector<RichParagraph>& paragraphs)
{
    std::set<std::size_t> own_tables;
    for (const auto& [number, rows] : gather(paragraphs, &RichParagraph::inner_cell))
        if (Table(paragraphs, rows).find_turns())
            own_tables.insert(number);
    for (RichParagraph& paragraph : paragraphs)
        if (paragraph.inner_cell && own_tables.contains(paragraph.inner_cell->table))
            paragraph.cell = paragraph.inner_cell;
    for (const auto& [number, rows] : gather(paragraphs, &RichParagraph::cell))
        if (!own_tables.contains(number))
            Table(paragraphs, rows).find_turns();
}

}
