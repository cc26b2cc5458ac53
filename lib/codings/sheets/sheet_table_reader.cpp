#include "codings/sheets/sheet_table_reader.hpp"

#include "codings/sheets/coder_names.hpp"
#include "codings/sheets/sheet_builder.hpp"
#include "codings/sheets/sheet_columns.hpp"
#include "codings/sheets/verdict_names.hpp"
#include "error.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace draad {

namespace {

/// Which column has what.
struct Head {
    std::map<std::string, std::size_t, std::less<>> columns;
    /// The codes with their columns.
    std::vector<std::pair<std::string, std::size_t>> codes;

    bool has(std::string_view name) const { return columns.contains(name); }
};

/// What other programs, and sheets that people made themselves, call the column `docname`.
constexpr auto names_of_document = std::to_array<std::string_view>({"file", "document", "doc_id", "doc"});

/// The column that stands for `docname` where no column is called so; the number of columns if there is none.
std::size_t column_of_document(const CsvValues& row)
{
    std::vector<std::string> heads;
    for (const std::string& value : row.values)
        heads.push_back(fold(without_guard(trimmed(value))));
    if (std::ranges::find(heads, "docname") == heads.end())
        for (const std::string_view name : names_of_document)
            if (const auto found = std::ranges::find(heads, name); found != heads.end())
                return static_cast<std::size_t>(found - heads.begin());
    return heads.size();
}

Head read_head(const std::string& file, const CsvValues& row)
{
    Head head;
    const std::size_t of_document = column_of_document(row);
    const bool is_sheet =
        std::ranges::any_of(row.values, [](const std::string& value) { return fold(trimmed(value)) == "unit"; });
    for (std::size_t column = 0; column < row.values.size(); ++column) {
        const std::string title = without_guard(trimmed(row.values[column]));
        const std::string folded = column == of_document ? "docname" : fold(title);
        const bool is_of_codings = folded == "keyword" || folded == "code" || folded == "polarity";
        const bool is_known = is_sheet_column(folded) || (!is_sheet && is_of_codings);
        const bool is_twice = is_known ? !head.columns.try_emplace(folded, column).second
                                       : std::ranges::any_of(head.codes, [&](const auto& code) {
                                             return code.first == code_of_column(title);
                                         });
        if (is_twice)
            throw Error(
                said("{}, row {}: the column '{}' stands here twice; give one another name", file, row.line, title));
        if (!is_known && !title.empty())
            head.codes.emplace_back(code_of_column(title), column);
    }
    return head;
}

/// One row with the names of its columns.
class NamedRow {
public:
    NamedRow(const std::string& file, const Head& head, const CsvValues& row) : file_(file), head_(head), row_(row) {}

    std::size_t line() const { return row_.line; }

    /// A text as it stands there; empty where there is no such column.
    std::string text(std::string_view column) const
    {
        const auto found = head_.columns.find(column);
        const bool is_there = found != head_.columns.end() && found->second < row_.values.size();
        return is_there ? without_guard(row_.values[found->second]) : std::string();
    }

    std::string word(std::string_view column) const { return std::string(trimmed(text(column))); }

    /// A whole number; 0 where nothing stands.
    std::size_t whole(std::string_view column) const
    {
        const std::string value = word(column);
        std::size_t number = 0;
        const auto [end, status] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (!value.empty() && (status != std::errc() || end != value.data() + value.size()))
            throw Error(said("{}, row {}, column '{}': '{}' is no whole number; take it over from the sheet as it was "
                             "drawn",
                             file_, row_.line, column, value));
        return number;
    }

    /// A number with a point or a Dutch comma; 1 where nothing stands.
    double weight() const
    {
        std::string value = word("weight");
        std::ranges::replace(value, ',', '.');
        double number = 1;
        const auto [end, status] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (!value.empty() &&
            (status != std::errc() || end != value.data() + value.size() || !(number > 0) || !std::isfinite(number)))
            throw Error(said("{}, row {}, column 'weight': '{}' is no number above 0; take it over from the sheet as "
                             "it was drawn",
                             file_, row_.line, value));
        return number;
    }

    std::optional<Verdict> verdict(std::string_view column, std::string_view cell) const
    {
        const std::optional<Verdict> verdict = verdict_named(cell);
        if (!verdict && !trimmed(cell).empty())
            throw Error(said("{}, row {}, column '{}': '{}' is no verdict; write ja, ontbreekt, onduidelijk, nee or ?, "
                             "or leave it empty",
                             file_, row_.line, column, trimmed(cell)));
        return verdict;
    }

private:
    const std::string& file_;
    const Head& head_;
    const CsvValues& row_;
};

CodingUnit unit_of(const NamedRow& row)
{
    CodingUnit unit{.id = row.word("unit"),
                    .document = row.text("docname"),
                    .start = row.whole("start"),
                    .end = row.whole("end"),
                    .words = row.text("text"),
                    .speaker = row.text("speaker"),
                    .line = row.whole("line"),
                    .before = row.text("before"),
                    .after = row.text("after"),
                    .stratum = row.word("stratum"),
                    .weight = row.weight()};
    if (const std::string code = row.word("hit"); !code.empty())
        unit.hit = ReviewedHit{.code = code,
                               .rule = row.text("rule"),
                               .found = row.verdict("found", row.word("found")).value_or(Verdict::affirmed)};
    return unit;
}

void require(const std::string& file, const CsvValues& head_row, const Head& head,
             std::initializer_list<std::string_view> columns)
{
    for (const std::string_view column : columns)
        if (!head.has(column))
            throw Error(said("{}, row {}: a column '{}' lacks; keep the columns of the sheet as draad sample wrote "
                             "them",
                             file, head_row.line, column));
}

void read_sheet_row(const NamedRow& row, const CsvValues& raw, const Head& head, const CoderNames& coders,
                    SheetBuilder& sheet, std::vector<Problem>& notes)
{
    CodingUnit unit = unit_of(row);
    if (unit.id.empty())
        throw Error(said("{}, column 'unit': nothing stands here; each row needs the id of its unit",
                         sheet.location(row.line())));
    const std::size_t index = sheet.add_unit(std::move(unit), row.line());
    const std::string coder = coders.coder_of(row.word("coder"));
    const std::string comment = row.text("comment");
    sheet.begin_row(index, coder, row.line());
    bool is_judged = false;
    for (const auto& [code, column] : head.codes) {
        const std::string_view cell = column < raw.values.size() ? std::string_view(raw.values[column]) : "";
        if (const std::optional<Verdict> verdict = row.verdict(code, cell)) {
            sheet.add_judgement({.unit = index, .code = code, .coder = coder, .verdict = *verdict, .comment = comment});
            is_judged = true;
        }
    }
    if (!is_judged && !trimmed(comment).empty())
        notes.push_back(
            {sheet.location(row.line()), said("a comment without any verdict is left out; judge a code, or put ?")});
}

/// What a table of codings says in its column `polarity`, which may be empty.
std::optional<Verdict> polarity_verdict(const NamedRow& row, const SheetBuilder& sheet)
{
    const std::string written = row.text("polarity");
    if (written.empty())
        return std::nullopt;
    for (const auto& [name, verdict] :
         {std::pair("affirmed", Verdict::affirmed), {"negated", Verdict::negated}, {"unclear", Verdict::unclear}})
        if (fold(written) == name)
            return verdict;
    throw Error(said("{}: the polarity '{}' is not known; write affirmed, negated or unclear, or leave it empty",
                     sheet.location(row.line()), written));
}

/// A row of codings.csv: its place is the unit.
void read_coding_row(const NamedRow& row, const CoderNames& coders, SheetBuilder& sheet)
{
    CodingUnit unit{.document = row.text("docname"),
                    .start = row.whole("start"),
                    .end = row.whole("end"),
                    .words = row.text("keyword"),
                    .is_marked = true};
    unit.id = fmt::format("{}-{}-{}", unit.document, unit.start, unit.end);
    const std::size_t index = sheet.add_unit(std::move(unit), row.line());
    sheet.add_code(row.word("code"));
    const std::optional<Verdict> told = polarity_verdict(row, sheet);
    sheet.add_judgement({.unit = index,
                         .code = row.word("code"),
                         .coder = coders.coder_of(row.word("coder")),
                         .verdict = told.value_or(Verdict::affirmed),
                         .comment = row.text("comment"),
                         .tells_polarity = told.has_value()});
}

/// The coders of a sheet. Says where a name is taken for another that is written nearly so.
CoderNames coders_of(const std::string& file, const Head& head, const std::vector<CsvValues>& rows,
                     std::vector<Problem>& notes)
{
    CoderNames coders(coder_of_file(file));
    std::set<std::string> told;
    for (auto raw = rows.begin() + 1; raw != rows.end(); ++raw) {
        const std::string written = NamedRow(file, head, *raw).word("coder");
        coders.add(written);
        if (const std::string known = coders.coder_of(written);
            !written.empty() && known != written && told.insert(written).second)
            notes.push_back({fmt::format("{}:{}", file, raw->line),
                             said("coder '{}' is taken to be the same as '{}' above", written, known)});
    }
    return coders;
}

}

CodingSheet read_sheet_table(const std::string& file, const std::vector<CsvValues>& rows, std::vector<Problem>& notes)
{
    if (rows.empty())
        throw Error(said("{}: there are no rows in it; give a sheet that draad sample wrote", file));
    const Head head = read_head(file, rows.front());
    const bool is_table_of_codings = !head.has("unit") && head.has("code");
    if (is_table_of_codings)
        require(file, rows.front(), head, {"docname", "start", "end", "keyword"});
    else
        require(file, rows.front(), head, {"unit", "docname", "start", "end", "text"});
    const CoderNames coders = coders_of(file, head, rows, notes);
    SheetBuilder sheet(file);
    if (!is_table_of_codings)
        for (const auto& [code, column] : head.codes)
            sheet.add_code(code);
    for (auto raw = rows.begin() + 1; raw != rows.end(); ++raw) {
        const NamedRow row(file, head, *raw);
        if (is_table_of_codings)
            read_coding_row(row, coders, sheet);
        else
            read_sheet_row(row, *raw, head, coders, sheet, notes);
    }
    CodingSheet read = sheet.take();
    read.has_weights = head.has("weight");
    return read;
}

}
