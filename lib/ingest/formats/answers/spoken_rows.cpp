#include "ingest/formats/answers/spoken_rows.hpp"

#include "ingest/conversation/recording.hpp"
#include "ingest/formats/answers/answer_heads.hpp"
#include "ingest/formats/captions/caption_credits.hpp"
#include "ingest/speakers/speaker_cells.hpp"
#include "ingest/speakers/speaker_columns.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace draad {

namespace {

constexpr auto heads_of_begin = std::to_array<std::string_view>(
    {"start", "begin", "van", "from", "starttijd", "begintijd", "start time", "start_time", "starttime", "tijd", "time",
     "timestamp", "tijdcode", "timecode", "begin time", "in"});
constexpr auto heads_of_end = std::to_array<std::string_view>(
    {"end", "eind", "einde", "tot", "to", "eindtijd", "end time", "end_time", "endtime", "stop", "out"});
constexpr auto heads_of_number = std::to_array<std::string_view>({"id", "nr", "nr.", "#", "no", "index", "nummer"});

template <std::size_t size>
bool is_among(const std::array<std::string_view, size>& names, const std::string& head)
{
    return std::ranges::find(names, fold(head)) != names.end();
}

/// What the columns of such a table are.
struct SpokenColumns {
    std::optional<std::size_t> begin;
    std::optional<std::size_t> end;
    std::optional<std::size_t> speaker;
    std::optional<std::size_t> text;
    std::vector<std::string> others;
};

SpokenColumns find_columns(const AnswerHeads& heads)
{
    SpokenColumns columns;
    const auto take = [](std::optional<std::size_t>& column, std::size_t index) { column = column.value_or(index); };
    for (std::size_t index = 0; index < heads.names.size(); ++index) {
        const std::string& head = heads.names[index];
        if (is_among(heads_of_begin, head))
            take(columns.begin, index);
        else if (is_among(heads_of_end, head))
            take(columns.end, index);
        else if (is_head_of_speech(head) || fold(head) == "utterance" || fold(head) == "segment")
            take(columns.text, index);
        else if (is_head_of_speakers(head) || fold(head) == "speaker name" || fold(head) == "speaker_name")
            take(columns.speaker, index);
        else if (!head.empty() && !is_among(heads_of_number, head))
            columns.others.push_back(head);
    }
    return columns;
}

std::optional<double> read_number(std::string_view text)
{
    std::string number(text);
    std::ranges::replace(number, ',', '.');
    double value = 0;
    const char* end = number.data() + number.size();
    const auto read = std::from_chars(number.data(), end, value);
    constexpr double largest = 1e10;
    return read.ec == std::errc() && read.ptr == end && value >= 0 && value < largest ? std::optional(value)
                                                                                      : std::nullopt;
}

/// A number, or hours, minutes and seconds with colons.
std::optional<double> read_time(std::string_view text)
{
    constexpr double base = 60;
    double time = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(':', begin), text.size());
        const auto part = read_number(text.substr(begin, end - begin));
        if (!part)
            return std::nullopt;
        time = time * base + *part;
        begin = end + 1;
    }
    return time;
}

/// The times of a column, a row each; nothing unless all that stands there are times, in their order.
std::optional<std::vector<double>> read_times(const std::vector<CsvValues>& rows, std::size_t first, std::size_t column)
{
    std::vector<double> times;
    for (std::size_t row = first; row < rows.size(); ++row) {
        const auto time = read_time(value_of(rows[row], column));
        if (!time || (!times.empty() && *time < times.back()))
            return std::nullopt;
        times.push_back(*time);
    }
    return times.empty() ? std::nullopt : std::optional(times);
}

/// Whole numbers that lie more than a minute apart as a rule are milliseconds: nobody speaks so long in one piece.
double milliseconds_of_unit(const std::vector<CsvValues>& rows, std::size_t first, std::size_t column,
                            const std::vector<double>& times)
{
    constexpr double longest_piece = 60;
    constexpr double of_second = 1000;
    for (std::size_t row = first; row < rows.size(); ++row)
        if (value_of(rows[row], column).find_first_of(":.,") != std::string_view::npos)
            return of_second;
    const double mean =
        (times.back() - times.front()) / static_cast<double>(std::max<std::size_t>(times.size() - 1, 1));
    return mean > longest_piece ? 1 : of_second;
}

/// A transcript with a column for each speaker.
std::optional<Document> read_column_per_speaker(std::string_view name, const std::vector<CsvValues>& rows,
                                                const std::string& encoding)
{
    constexpr std::size_t most_columns = 4;
    if (rows.empty() || rows.front().values.size() < 2 || rows.front().values.size() > most_columns)
        return std::nullopt;
    const std::size_t columns = rows.front().values.size();
    std::vector<std::vector<std::string_view>> cells;
    for (const CsvValues& row : rows) {
        cells.emplace_back();
        for (std::size_t column = 0; column < columns; ++column)
            cells.back().push_back(value_of(row, column));
    }
    if (!are_columns_of_speakers(cells.front(), std::span(cells).subspan(1)))
        return std::nullopt;
    TranscriptWriter writer;
    for (std::size_t row = 1; row < cells.size(); ++row)
        for (std::size_t column = 0; column < columns; ++column)
            if (!cells[row][column].empty()) {
                writer.open_turn(read_speaker_cell(cells.front()[column]).value_or(Label{}));
                writer.add_paragraph(cells[row][column]);
            }
    Document document = writer.finish(name, encoding, {}, {});
    document.notes.push_back(said("read as a transcript with a column for each speaker"));
    return document;
}

}

std::optional<Document> read_spoken_rows(std::string_view name, const std::vector<CsvValues>& rows,
                                         const std::string& encoding)
{
    const AnswerHeads heads = find_heads(rows);
    const SpokenColumns columns = find_columns(heads);
    if (!columns.text || !columns.begin)
        return read_column_per_speaker(name, rows, encoding);
    const auto begins = read_times(rows, heads.end, *columns.begin);
    if (!begins)
        return std::nullopt;
    const double unit = milliseconds_of_unit(rows, heads.end, *columns.begin, *begins);
    std::vector<SpokenPiece> pieces;
    for (std::size_t row = heads.end; row < rows.size(); ++row) {
        SpokenPiece piece;
        piece.begin_ms = static_cast<std::uint64_t>(std::llround(unit * (*begins)[row - heads.end]));
        const auto end = columns.end ? read_time(value_of(rows[row], *columns.end)) : std::nullopt;
        piece.end_ms = end ? static_cast<std::uint64_t>(std::llround(unit * *end)) : piece.begin_ms;
        piece.text = value_of(rows[row], *columns.text);
        piece.role = is_caption_credit(piece.text) ? LineRole::meta : LineRole::text;
        if (columns.speaker)
            piece.label = read_speaker_cell(value_of(rows[row], *columns.speaker))
                              .value_or(Label{.name = std::string(value_of(rows[row], *columns.speaker))});
        pieces.push_back(std::move(piece));
    }
    TranscriptWriter writer;
    write_pieces(pieces, writer);
    Document document = writer.finish(name, encoding, {}, {});
    if (!columns.others.empty())
        document.notes.push_back(
            said("read as a transcript, a piece of speech a row; left out: {}", fmt::join(columns.others, ", ")));
    return document;
}

}
