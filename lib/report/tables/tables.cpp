#include "report/tables/tables.hpp"

#include "report/columns/result_tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace draad {

namespace {

Cell time_cell(std::optional<std::uint32_t> time)
{
    return time ? Cell(clock_time(*time)) : Cell();
}

std::string shown_name(const Code& code, CodeNames names)
{
    return names == CodeNames::paths ? code.path : std::string(2 * code.depth(), ' ') + code.id;
}

/// The first columns of a concordance: the hit, its range and its words, with the names that quanteda gives them. Moves
/// what it can.
void add_kwic_cells(HitRow& row, std::vector<Cell>& cells)
{
    cells.emplace_back(std::move(row.document));
    cells.push_back(whole_cell(row.words.from));
    cells.push_back(whole_cell(row.words.to));
    cells.push_back(text_cell(std::move(row.pre)));
    cells.emplace_back(std::move(row.keyword));
    cells.push_back(text_cell(std::move(row.post)));
    cells.push_back(row.rule);
}

std::string traits_text(const MatchTraits& traits)
{
    std::string names;
    const auto add = [&](bool is_so, std::string_view name) {
        if (is_so)
            names.append(names.empty() ? "" : " ").append(name);
    };
    add(traits.compound, "compound");
    add(traits.apart, "apart");
    add(traits.pronominal, "pronominal");
    add(traits.approximate, "approximate");
    add(traits.variant, "variant");
    return names;
}

}

std::string name_of(Polarity polarity)
{
    switch (polarity) {
    case Polarity::affirmed:
        return "affirmed";
    case Polarity::negated:
        return "negated";
    default:
        return "unclear";
    }
}

Table count_table(const std::vector<GroupCount>& groups, const Codebook& codebook, const std::string& by,
                  CodeNames names, PeoplesWord people)
{
    Table table = empty_table("count");
    if (!by.empty())
        table.columns.insert(table.columns.begin(), column_of_field(by));
    if (people == PeoplesWord::hidden)
        table.columns.pop_back();
    for (const GroupCount& group : groups)
        for (const CodeCount& count : group.codes) {
            std::vector<Cell> row;
            if (!by.empty())
                row.push_back(text_cell(group.group));
            row.insert(row.end(), {shown_name(codebook.codes[count.code], names), whole_cell(count.hits),
                                   whole_cell(count.negated), whole_cell(count.unclear), whole_cell(count.passages),
                                   whole_cell(count.speakers), whole_cell(count.documents), count.per_thousand});
            if (people == PeoplesWord::shown)
                row.push_back(whole_cell(count.by_people));
            table.rows.push_back(std::move(row));
        }
    return table;
}

Table count_matrix(const std::vector<GroupCount>& groups, const Codebook& codebook, const std::string& by,
                   MatrixCells cells)
{
    Table table = empty_table("matrix");
    table.columns.insert(table.columns.begin(), column_of_field(by));
    if (!groups.empty())
        for (const CodeCount& count : groups.front().codes)
            table.columns.push_back({codebook.codes[count.code].path, at_right});
    for (const GroupCount& group : groups) {
        std::vector<Cell> row{text_cell(group.group), whole_cell(group.words)};
        for (const CodeCount& count : group.codes)
            row.push_back(whole_cell(cells == MatrixCells::hits ? count.hits : std::min<std::size_t>(count.hits, 1)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table hits_table(std::vector<HitRow> rows)
{
    Table table = empty_table("hits");
    for (HitRow& row : rows) {
        std::vector<Cell> cells;
        cells.reserve(table.columns.size());
        cells.emplace_back(std::move(row.id));
        add_kwic_cells(row, cells);
        cells.emplace_back(std::move(row.code));
        cells.emplace_back(std::move(row.rule));
        cells.emplace_back(name_of(row.polarity));
        cells.push_back(row.cue ? Cell(row.cue->text) : Cell());
        cells.push_back(text_cell(std::move(row.speaker)));
        cells.push_back(text_cell(std::move(row.role)));
        cells.push_back(number_cell(row.turn));
        cells.push_back(time_cell(row.time));
        cells.push_back(number_cell(row.page));
        cells.push_back(number_cell(row.paragraph));
        cells.push_back(whole_cell(row.range.start));
        cells.push_back(whole_cell(row.range.end));
        cells.push_back(text_cell(std::move(row.quoted)));
        cells.emplace_back(std::string(name_of(row.kind)));
        cells.push_back(text_cell(traits_text(row.traits)));
        cells.emplace_back(std::move(row.parts));
        cells.push_back(row.cue ? Cell(std::vector{*std::move(row.cue)}) : Cell());
        cells.push_back(number_cell(row.line));
        cells.push_back(text_cell(std::move(row.duplicate)));
        cells.push_back(text_cell(std::move(row.printed)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table kwic_table(std::vector<HitRow> rows, const std::string& by, const std::vector<std::string>& values,
                 KwicCodes codes)
{
    Table table = empty_table("kwic");
    const bool has_column = !by.empty() && column_of_field(by).name != "docname"; // which all rows have
    if (has_column)
        table.columns.insert(table.columns.begin(), column_of_field(by));
    if (codes == KwicCodes::hidden)
        table.columns.pop_back();
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!by.empty())
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return std::pair(values[i].empty(), values[i]); });
    for (const std::size_t i : order) {
        std::vector<Cell> cells;
        if (has_column)
            cells.push_back(text_cell(values[i]));
        add_kwic_cells(rows[i], cells);
        if (codes == KwicCodes::shown)
            cells.emplace_back(std::move(rows[i].code));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

namespace {

/// "ik-vorm +0.8; lang -0.3"
std::string reasons_of(const Quote& quote)
{
    std::string reasons;
    for (const WorthReason& reason : quote.reasons)
        reasons += fmt::format("{}{} {:+.1f}", reasons.empty() ? "" : "; ", reason.words, reason.points);
    return reasons;
}

}

Table quotes_table(const std::vector<QuoteSelection>& selections, const Codebook& codebook)
{
    Table table = empty_table("quotes");
    for (const QuoteSelection& selection : selections)
        for (const Quote& quote : selection.quotes)
            table.rows.push_back({quote.id,
                                  codebook.codes[selection.code].path,
                                  quote.text,
                                  text_cell(quote.is_quoted ? "" : quote.speaker),
                                  text_cell(quote.role),
                                  quote.document,
                                  text_cell(quote.title),
                                  time_cell(quote.time),
                                  number_cell(quote.page),
                                  number_cell(quote.paragraph),
                                  whole_cell(quote.range.start),
                                  whole_cell(quote.range.end),
                                  name_of(quote.polarity),
                                  fmt::format("{}", fmt::join(quote.codes, " ")),
                                  cite(quote),
                                  number_cell(quote.line),
                                  number_cell(quote.is_mended ? 1 : 0),
                                  std::round(quote.worth * 10) / 10,
                                  text_cell(reasons_of(quote)),
                                  number_cell(quote.is_kept ? 1 : 0),
                                  text_cell(quote.printed),
                                  text_cell(quote.is_quoted ? quote.speaker : "")});
    return table;
}

Table excerpt_table(const Excerpt& excerpt)
{
    Table table = empty_table("show");
    for (const ExcerptPassage& passage : excerpt.passages) {
        const Passage& header = passage.header;
        const Speaker* speaker = header.speaker ? &excerpt.card.speakers[*header.speaker] : nullptr;
        table.rows.push_back({passage.id, excerpt.card.name, std::string(name_of(header.kind)),
                              speaker ? text_cell(speaker->name) : Cell(), speaker ? text_cell(speaker->role) : Cell(),
                              number_cell(header.turn), time_cell(header.time), number_cell(header.page),
                              number_cell(header.paragraph), whole_cell(passage.range.start),
                              whole_cell(passage.range.end), passage.text, number_cell(header.line)});
    }
    return table;
}

Table documents_table(const Corpus& corpus)
{
    Table table = empty_table("documents");
    for (const DocumentSummary& document : corpus.documents()) {
        std::vector<std::string> fields;
        for (const auto& [name, value] : document.card.fields)
            fields.push_back(fmt::format("{}={}", name, value));
        table.rows.push_back({document.card.name, text_cell(document.card.title), whole_cell(document.passages),
                              whole_cell(document.turns), whole_cell(count_persons(document.card)),
                              whole_cell(amount_of(document).words), document.card.encoding,
                              text_cell(fmt::format("{}", fmt::join(fields, "; ")))});
    }
    return table;
}

Table duplicates_table(const std::vector<DuplicateRow>& rows)
{
    Table table = empty_table("duplicates");
    for (const DuplicateRow& row : rows)
        table.rows.push_back({whole_cell(row.group), row.id, row.document, text_cell(row.speaker), time_cell(row.time),
                              number_cell(row.page), number_cell(row.paragraph), number_cell(row.line),
                              whole_cell(row.words), row.text});
    return table;
}

Table inventory_table(const Inventory& inventory, const std::vector<std::pair<std::string, std::string>>& about)
{
    Table table = empty_table("info");
    const auto add = [&](std::string name, Cell value) { table.rows.push_back({std::move(name), std::move(value)}); };
    add("documents", whole_cell(inventory.documents));
    add("turns", whole_cell(inventory.turns));
    add("speakers", whole_cell(inventory.speakers.size()));
    add("passages", whole_cell(inventory.total.passages));
    add("words", whole_cell(inventory.total.words));
    for (const auto& [kind, amount] : inventory.kinds)
        add(fmt::format("passages of kind {}", name_of(kind)), whole_cell(amount.passages));
    for (const auto& [encoding, documents] : inventory.encodings)
        add(fmt::format("documents in {}", encoding), whole_cell(documents));
    for (const auto& [field, documents] : inventory.fields)
        add(fmt::format("documents with field {}", field), whole_cell(documents));
    for (const auto& [name, value] : about)
        add(name, value);
    return table;
}

}
