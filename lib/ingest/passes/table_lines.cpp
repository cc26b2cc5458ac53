#include "ingest/passes/table_lines.hpp"

#include "dutch/words/name_infixes.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/lines/time_stamp.hpp"
#include "ingest/speakers/speaker_cells.hpp"
#include "ingest/speakers/speaker_columns.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace draad {

namespace {

using Words = std::span<const std::string_view>;

constexpr auto heads_of_forenames = std::to_array<std::string_view>({"voornaam", "voornamen"});
constexpr auto heads_of_names = std::to_array<std::string_view>(
    {"naam", "namen", "deelnemer", "aanwezig", "aanwezigen", "name", "achternaam", "familienaam"});
constexpr auto heads_of_roles =
    std::to_array<std::string_view>({"functie", "rol", "organisatie", "partij", "fractie", "hoedanigheid", "namens",
                                     "vertegenwoordigt", "organization"});

bool is_any(const std::string& word, Words words)
{
    return std::ranges::find(words, word) != words.end();
}

/// The cells of a row, trimmed.
std::vector<TextRange> cells_of(std::string_view text, TextRange row)
{
    std::vector<TextRange> cells;
    std::size_t begin = row.begin + 1; // past the first bar
    while (begin < row.end) {
        const std::size_t end = std::min(text.find('|', begin), row.end);
        cells.push_back(trimmed(text, {begin, end}));
        begin = end + 1;
    }
    return cells;
}

/// "**Spreker**" is a head, too.
std::string_view without_emphasis(std::string_view cell)
{
    while (cell.size() > 2 && (cell.front() == '*' || cell.front() == '_') && cell.back() == cell.front())
        cell = cell.substr(1, cell.size() - 2);
    return cell;
}

/// "|---|:--|"
bool is_table_rule(std::string_view row)
{
    return row.find_first_not_of("|:- \t") == std::string_view::npos;
}

/// Rows that follow each other without a blank line, the rule below the header left out.
struct Rows {
    std::vector<std::size_t> line_indices;
    std::vector<std::vector<TextRange>> cells;
};

/// Reads one table and decides what it is.
class TableReader {
public:
    TableReader(std::string_view text, std::vector<MarkedLine>& lines, const Rows& rows)
        : text_(text), lines_(lines), rows_(rows)
    {
        for (const TextRange cell : rows.cells.front())
            heads_.push_back(fold(without_emphasis(slice(cell))));
    }

    bool is_headed_speech() const { return heads_.size() <= most_columns && has_header(); }

    void mark(std::vector<Speaker>& people)
    {
        if (names_people())
            read_people(people);
        else if (holds_speech())
            mark_turns();
    }

private:
    static constexpr std::size_t most_columns = 5;

    std::string_view slice(TextRange range) const { return text_.substr(range.begin, range.size()); }

    std::size_t column(Words heads) const
    {
        return static_cast<std::size_t>(
            std::ranges::find_if(heads_, [heads](const std::string& head) { return is_any(head, heads); }) -
            heads_.begin());
    }

    std::string value(const std::vector<TextRange>& cells, std::size_t column) const
    {
        return column < cells.size() ? std::string(slice(cells[column])) : "";
    }

    bool names_people() const
    {
        return column(heads_of_names) < heads_.size() &&
               (column(heads_of_roles) < heads_.size() || column(heads_of_forenames) < heads_.size());
    }

    void read_people(std::vector<Speaker>& people)
    {
        const std::size_t forename = column(heads_of_forenames);
        for (std::size_t row = 0; row < rows_.line_indices.size(); ++row) {
            mark_meta(row);
            std::string name = value(rows_.cells[row], column(heads_of_names));
            const std::string first = value(rows_.cells[row], forename);
            if (row == 0 || name.empty())
                continue;
            if (!first.empty())
                name += ", " + first;
            Speaker person;
            person.name = in_spoken_order(name);
            person.role = value(rows_.cells[row], column(heads_of_roles));
            people.push_back(std::move(person));
        }
    }

    void mark_meta(std::size_t row)
    {
        lines_[rows_.line_indices[row]].role = LineRole::meta;
        lines_[rows_.line_indices[row]].begins_paragraph = true;
    }

    /// The only column under a head of a kind; the number of columns if there is none or several.
    std::size_t headed_column(bool (*is_meant)(std::string_view cell)) const
    {
        const auto found = std::ranges::find_if(heads_, is_meant);
        const bool is_only = std::ranges::count_if(heads_, is_meant) == 1;
        return is_only ? static_cast<std::size_t>(found - heads_.begin()) : heads_.size();
    }

    /// "Tijd | Spreker | Tekst": a column of speakers and one of what they say.
    bool has_header() const
    {
        return headed_column(is_head_of_speakers) < heads_.size() && headed_column(is_head_of_speech) < heads_.size();
    }

    /// A header says so; or the rows open with names that come back, and what stands behind them are sentences.
    bool holds_speech() const
    {
        constexpr std::size_t fewest = 3;
        if (has_header())
            return true;
        std::vector<std::string_view> names;
        std::size_t sentences = 0;
        for (const std::vector<TextRange>& cells : rows_.cells) {
            if (cells.size() != 2)
                return false;
            names.push_back(slice(cells[0]));
            sentences += ends_sentence(slice(cells[1])) ? 1 : 0;
        }
        return rows_.cells.size() >= fewest && are_speakers(names) && 2 * sentences > rows_.cells.size();
    }

    void mark_turns()
    {
        const std::size_t first = has_header() ? 1 : 0;
        const std::size_t names = first == 1 ? headed_column(is_head_of_speakers) : 0;
        const std::size_t said = first == 1 ? headed_column(is_head_of_speech) : 1;
        if (first == 1)
            mark_meta(0);
        for (std::size_t row = first; row < rows_.line_indices.size(); ++row) {
            const std::vector<TextRange>& cells = rows_.cells[row];
            MarkedLine& line = lines_[rows_.line_indices[row]];
            if (cells.size() <= std::max(names, said))
                continue;
            line.content = cells[said];
            line.begins_paragraph = true;
            line.label = read_speaker_cell(slice(cells[names]));
            for (const TextRange cell : cells)
                if (const auto stamp = read_time_stamp(slice(cell)); stamp && stamp->size == cell.size())
                    (line.label ? line.label->time : line.time) = stamp->seconds;
        }
    }

    std::string_view text_;
    std::vector<MarkedLine>& lines_;
    const Rows& rows_;
    std::vector<std::string> heads_;
};

}

std::string in_spoken_order(std::string_view name)
{
    const std::size_t comma = name.find(',');
    std::string surname(trimmed(name.substr(0, comma)));
    const std::string forename(comma == std::string_view::npos ? std::string_view() : trimmed(name.substr(comma + 1)));
    // "Miltenburg van": the particles behind the name stand before it in speech.
    std::string particles;
    for (std::size_t space = surname.rfind(' '); space != std::string::npos; space = surname.rfind(' ')) {
        if (!is_name_particle(fold(surname.substr(space + 1))))
            break;
        particles.insert(0, surname.substr(space + 1) + " ");
        surname.erase(space);
    }
    return std::string(trimmed(forename + " " + particles + surname));
}

namespace {

/// What parts the columns of a table without bars.
enum class ColumnMark { tab, blanks };

/// The cells of a row from its first byte, at most so many: the last takes the rest of the row.
std::vector<TextRange> parted_cells(std::string_view text, TextRange row, ColumnMark mark, std::size_t most)
{
    const std::string_view parting = mark == ColumnMark::tab ? "\t" : "  ";
    std::vector<TextRange> cells;
    for (std::size_t begin = row.begin; begin <= row.end;) {
        const std::size_t found = cells.size() + 1 < most ? text.substr(0, row.end).find(parting, begin) : row.end;
        const std::size_t end = std::min(found, row.end);
        cells.push_back(trimmed(text, {begin, end}));
        begin = end + parting.size();
        while (mark == ColumnMark::blanks && begin < row.end && text[begin] == ' ')
            ++begin;
    }
    return cells;
}

/// A table without bars: a line of heads ("Tijd   Spreker   Tekst"), with tabs or several blanks between the columns,
/// and the lines below that are parted in the same way. A line that is indented goes on with the row above.
class ColumnedTable {
public:
    ColumnedTable(std::string_view text, std::vector<MarkedLine>& lines, std::size_t first)
        : text_(text), lines_(lines), first_(first)
    {
        const std::string_view head = text.substr(lines[first].line.begin, lines[first].line.size());
        mark_ = head.find('\t') != std::string_view::npos ? ColumnMark::tab : ColumnMark::blanks;
    }

    /// The line behind the table, the first line where there is none.
    std::size_t mark()
    {
        constexpr std::size_t most_columns = 8;
        rows_.cells.push_back(parted_cells(text_, whole_row(lines_[first_].line), mark_, most_columns));
        rows_.line_indices.push_back(first_);
        if (rows_.cells.front().size() < 2)
            return first_;
        if (!TableReader(text_, lines_, rows_).is_headed_speech())
            return mark_ == ColumnMark::tab ? mark_columns_of_speakers() : first_;
        std::size_t end = first_ + 1;
        for (; end < lines_.size() && (lines_[end].role == LineRole::blank || add_row(end)); ++end)
            ;
        std::vector<Speaker> nobody;
        if (rows_.cells.size() > 1)
            TableReader(text_, lines_, rows_).mark(nobody);
        for (const std::size_t line : continued_)
            lines_[line].joins_previous = true;
        return end;
    }

private:
    /// With the tabs of the empty cells that it may begin with.
    TextRange whole_row(TextRange line) const
    {
        const std::size_t begin = text_.find_last_of("\r\n", line.begin) + 1; // npos + 1 is 0
        return {mark_ == ColumnMark::tab ? begin : line.begin, line.end};
    }

    bool add_row(std::size_t line_index)
    {
        const TextRange line = lines_[line_index].line;
        const std::size_t begin = text_.find_last_of("\r\n", line.begin) + 1;
        const std::size_t columns = rows_.cells.front().size();
        if (mark_ == ColumnMark::blanks && begin < line.begin && rows_.cells.size() > 1) {
            continued_.push_back(line_index);
            return true;
        }
        std::vector<TextRange> cells = parted_cells(text_, whole_row(line), mark_, columns);
        if (cells.size() < columns)
            return false;
        rows_.cells.push_back(std::move(cells));
        rows_.line_indices.push_back(line_index);
        return true;
    }

    /// A column for each speaker, of whom one speaks on each line.
    std::size_t mark_columns_of_speakers()
    {
        constexpr std::size_t most_columns = 4;
        const std::vector<TextRange> heads = rows_.cells.front();
        if (heads.size() > most_columns)
            return first_;
        std::size_t end = first_ + 1;
        for (; end < lines_.size() && (lines_[end].role == LineRole::blank || add_single(end)); ++end)
            ;
        std::vector<std::vector<std::string_view>> rows;
        for (const std::vector<TextRange>& cells : rows_.cells) {
            rows.emplace_back();
            for (const TextRange cell : cells)
                rows.back().push_back(text_.substr(cell.begin, cell.size()));
        }
        if (!are_columns_of_speakers(rows.front(), std::span(rows).subspan(1)))
            return first_;
        lines_[first_].role = LineRole::meta;
        for (std::size_t row = 1; row < rows.size(); ++row) {
            const auto said = std::ranges::find_if(rows[row], [](std::string_view cell) { return !cell.empty(); });
            const auto column = static_cast<std::size_t>(said - rows[row].begin());
            MarkedLine& line = lines_[rows_.line_indices[row]];
            line.content = rows_.cells[row][column];
            line.begins_paragraph = true;
            line.label = read_speaker_cell(rows.front()[column]);
            line.label->size = 0;
        }
        return end;
    }

    /// A row in which one cell has words; empty cells behind it may be left out.
    bool add_single(std::size_t line_index)
    {
        std::vector<TextRange> cells = parted_cells(text_, whole_row(lines_[line_index].line), mark_, text_.size());
        const auto filled = std::ranges::count_if(cells, [](TextRange cell) { return !cell.is_empty(); });
        if (filled != 1 || cells.size() > rows_.cells.front().size())
            return false;
        rows_.cells.push_back(std::move(cells));
        rows_.line_indices.push_back(line_index);
        return true;
    }

    std::string_view text_;
    std::vector<MarkedLine>& lines_;
    std::size_t first_;
    ColumnMark mark_ = ColumnMark::tab;
    Rows rows_;
    std::vector<std::size_t> continued_;
};

void mark_columned_tables(std::string_view text, std::vector<MarkedLine>& lines)
{
    constexpr std::size_t longest_head = 120;
    for (std::size_t line_index = 0; line_index + 1 < lines.size();) {
        const TextRange line = lines[line_index].line;
        const std::string_view head = text.substr(line.begin, line.size());
        const bool may_be_head =
            lines[line_index].is_text() && head.size() < longest_head && !head.starts_with('|') &&
            (head.find('\t') != std::string_view::npos || head.find("  ") != std::string_view::npos);
        const std::size_t end = may_be_head ? ColumnedTable(text, lines, line_index).mark() : line_index;
        line_index = std::max(end, line_index + 1);
    }
}

}

std::vector<Speaker> mark_tables(std::string_view text, std::vector<MarkedLine>& lines)
{
    std::vector<Speaker> people;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        Rows rows;
        for (; line_index < lines.size() &&
               text.substr(lines[line_index].line.begin, lines[line_index].line.size()).starts_with('|');
             ++line_index) {
            const TextRange row = lines[line_index].line;
            if (is_table_rule(text.substr(row.begin, row.size()))) {
                lines[line_index].role = LineRole::markup;
                continue;
            }
            rows.line_indices.push_back(line_index);
            rows.cells.push_back(cells_of(text, row));
            lines[line_index].begins_paragraph = true;
        }
        if (!rows.line_indices.empty())
            TableReader(text, lines, rows).mark(people);
    }
    mark_columned_tables(text, lines);
    return people;
}

}
