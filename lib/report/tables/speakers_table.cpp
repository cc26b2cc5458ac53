#include "report/columns/result_tables.hpp"
#include "report/tables/tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace draad {

namespace {

bool is_renamed(const Speaker& speaker)
{
    return !speaker.printed.empty() && std::ranges::find(speaker.printed, speaker.name) == speaker.printed.end();
}

std::set<std::string> fields_of_speakers(const Inventory& inventory)
{
    std::set<std::string> names;
    for (const SpeakerAmount& speaker : inventory.speakers)
        for (const auto& [name, value] : speaker.speaker.fields)
            names.insert(name);
    return names;
}

Cell line_cell(std::uint32_t line)
{
    return line > 0 ? Cell(static_cast<std::int64_t>(line)) : Cell();
}

/// What was not taken for a label, with how often it stands there: to be made one by a "yes".
std::vector<Cell> refused_row(const RefusedLabel& refused, std::size_t columns)
{
    std::vector<Cell> row(columns);
    row[0] = refused.document;
    row[1] = refused.finding.label;
    row[4] = static_cast<std::int64_t>(refused.finding.count);
    row[8] = line_cell(refused.finding.line);
    row[9] = std::string("no");
    return row;
}

/// The name found, the name meant where that is another, and what is known of the speaker.
std::vector<Cell> speaker_row(const SpeakerAmount& amount, const std::set<std::string>& fields)
{
    const Speaker& speaker = amount.speaker;
    const bool renamed = is_renamed(speaker);
    std::vector<std::string> variants;
    for (const std::string& name : speaker.printed)
        if (!renamed && name != speaker.name)
            variants.push_back(name);
    std::vector<Cell> row = {amount.document,
                             renamed ? speaker.printed.front() : speaker.name,
                             text_cell(renamed ? speaker.name : ""),
                             text_cell(speaker.role),
                             static_cast<std::int64_t>(amount.turns),
                             static_cast<std::int64_t>(amount.amount.words),
                             amount.time ? Cell(clock_time(*amount.time)) : Cell(),
                             text_cell(fmt::format("{}", fmt::join(variants, "; "))),
                             line_cell(amount.line),
                             std::string("yes"),
                             text_cell(amount.perhaps)};
    for (const std::string& name : fields) {
        const auto field = speaker.fields.find(name);
        row.push_back(text_cell(field == speaker.fields.end() ? "" : field->second));
    }
    return row;
}

}

Table speakers_table(const Inventory& inventory)
{
    Table table = empty_table("speakers");
    const std::set<std::string> fields = fields_of_speakers(inventory);
    for (const std::string& field : fields)
        table.columns.push_back({field});
    for (const SpeakerAmount& speaker : inventory.speakers) {
        table.rows.push_back(speaker_row(speaker, fields));
        // Names that are one by a person's word and not by themselves need a row each to stay so.
        for (std::size_t i = 1; is_renamed(speaker.speaker) && i < speaker.speaker.printed.size(); ++i) {
            std::vector<Cell> row(table.columns.size());
            row[0] = speaker.document;
            row[1] = speaker.speaker.printed[i];
            row[2] = speaker.speaker.name;
            table.rows.push_back(std::move(row));
        }
    }
    for (const RefusedLabel& refused : inventory.refused)
        table.rows.push_back(refused_row(refused, table.columns.size()));
    return table;
}

}
