#include "exchange/formats/liwc22.hpp"

#include "error.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "exchange/formats/category_table.hpp"
#include "tables/csv_rows.hpp"
#include "tables/csv_value.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <set>

namespace draad {

namespace {

bool is_mark(std::string_view value)
{
    return value == "X" || value == "x" || value == "1";
}

void read_row(const CsvValues& row, std::vector<Category>& categories, std::size_t& weights, Losses& losses)
{
    const std::string term = single_spaced(row.values.front());
    if (term.empty())
        return losses.add(row.line, said("a row without a term is left out"));
    if (row.values.size() > categories.size() + 1)
        losses.add(row.line, said("'{}' has values behind the last column; they are left out", term));
    for (std::size_t i = 0; i < categories.size() && i + 1 < row.values.size(); ++i) {
        const std::string_view value = without_ends(row.values[i + 1]);
        if (value.empty() || value == "0")
            continue;
        weights += is_mark(value) ? 0 : 1;
        categories[i].entries.push_back({.text = term, .location = losses.location(row.line)});
    }
}

/// "thema.vertrouwen" for each row of a table.
std::vector<std::string> paths_of(const TermTable& table)
{
    std::vector<std::string> above;
    std::vector<std::string> paths;
    for (const TermTable::Row& row : table.categories) {
        above.resize(row.depth);
        above.push_back(row.depth > 0 ? above.back() + "." + row.name : row.name);
        paths.push_back(above.back());
    }
    return paths;
}

}

Dictionary read_liwc22(std::string_view text, Losses& losses)
{
    const std::vector<CsvValues> rows = read_csv_rows(text);
    if (rows.empty() || fold(without_ends(rows.front().values.front())) != "dicterm")
        throw Error(said("{}: the first column must be DicTerm", losses.location(1)));
    Dictionary dictionary{.wildcards = Wildcards::star};
    for (std::size_t i = 1; i < rows.front().values.size(); ++i)
        dictionary.categories.push_back(
            {.name = single_spaced(rows.front().values[i]), .location = losses.location(1)});
    std::size_t weights = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        read_row(rows[i], dictionary.categories, weights, losses);
    if (weights > 0)
        losses.add(losses.file(), said("weights are left out, a word counts once; terms with a weight: {}", weights));
    return dictionary;
}

std::string write_liwc22(const Dictionary& dictionary, Losses& losses)
{
    const TermTable table = term_table(dictionary, LiwcFile::dicx, losses);
    std::string text = "DicTerm";
    for (const std::string& path : paths_of(table))
        text += "," + csv_value(path);
    text += '\n';
    for (const LiwcTerm& term : table.terms) {
        text += csv_value(term.text);
        std::size_t next = 0;
        for (std::size_t i = 0; i < table.categories.size(); ++i) {
            const bool is_member = next < term.categories.size() && term.categories[next] == i;
            text += is_member ? ",X" : ",";
            next += is_member ? 1 : 0;
        }
        text += '\n';
    }
    return text;
}

}
