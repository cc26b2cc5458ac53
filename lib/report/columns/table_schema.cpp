#include "report/columns/table_schema.hpp"

#include "report/columns/column_glossary.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace draad {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view draft = "https://json-schema.org/draft/2020-12/schema";

Json schema_of_ranges()
{
    const Json place = {{"type", "integer"}, {"minimum", 0}};
    return {{"type", "array"},
            {"items",
             {{"type", "object"},
              {"properties", {{"start", place}, {"end", place}, {"text", {{"type", "string"}}}}},
              {"required", {"start", "end", "text"}},
              {"additionalProperties", false}}}};
}

Json schema_of(ValueType type)
{
    switch (type) {
    case ValueType::text:
        return {{"type", "string"}};
    case ValueType::whole:
        return {{"type", "integer"}, {"minimum", 0}};
    case ValueType::number:
        return {{"type", "number"}};
    case ValueType::flag:
        return {{"type", "integer"}, {"const", 1}};
    case ValueType::text_or_whole:
        return {{"type", {"string", "integer"}}};
    case ValueType::clock:
        return {{"type", "string"}, {"pattern", "^([0-9]+:)?[0-5][0-9]:[0-5][0-9]$"}};
    default:
        return schema_of_ranges();
    }
}

Json choices_of(std::string_view values)
{
    Json choices = Json::array();
    while (!values.empty()) {
        const std::string_view value = values.substr(0, values.find(' '));
        choices.push_back(value);
        values.remove_prefix(std::min(values.size(), value.size() + 1));
    }
    return choices;
}

/// A cell that may be empty is null then.
Json schema_of(const ResultColumn& column)
{
    const ColumnMeaning& meaning = *meaning_of_column(column.name);
    Json value = schema_of(meaning.type);
    if (!meaning.values.empty())
        value["enum"] = choices_of(meaning.values);
    if (column.may_be_empty)
        value = {{"anyOf", Json::array({value, {{"type", "null"}}})}};
    Json schema = {{"description", meaning.meaning}};
    if (!meaning.unit.empty())
        schema["unit"] = meaning.unit;
    schema.update(value);
    return schema;
}

Json schema_of_row(const ResultTable& table)
{
    Json properties = Json::object();
    Json required = Json::array();
    for (const ResultColumn& column : columns_of(table)) {
        properties[std::string(column.name)] = schema_of(column);
        if (!column.may_lack)
            required.push_back(column.name);
    }
    Json row = {{"description", table.row}, {"type", "object"}, {"properties", properties}, {"required", required}};
    row["additionalProperties"] = false;
    if (!table.more.empty()) {
        // Among the figures of codes stands the value of the field by which they are grouped, a text.
        Json types = Json::array({"string", "null"});
        if (table.more_are == ResultTable::More::wholes)
            types.push_back("integer");
        row["additionalProperties"] = {{"description", table.more}, {"type", types}};
    }
    return row;
}

Json schema_of_document(const ResultTable& table)
{
    return {{"description", table.option.empty() ? std::string() : fmt::format("with {}", table.option)},
            {"type", "object"},
            {"properties",
             {{"schema", {{"const", schema_of(table)}}},
              {"rows", {{"type", "array"}, {"items", {{"$ref", fmt::format("#/$defs/{}-row", table.name)}}}}}}},
            {"required", {"schema", "rows"}},
            {"additionalProperties", false}};
}

}

std::string json_schema(std::string_view command, SchemaOf what)
{
    Json choices = Json::array();
    Json definitions = Json::object();
    std::string names;
    for (const ResultTable& table : result_tables()) {
        if (table.command != command)
            continue;
        const std::string name(table.name);
        const std::string row = name + "-row";
        definitions[name] = schema_of_document(table);
        definitions[row] = schema_of_row(table);
        choices.push_back({{"$ref", "#/$defs/" + (what == SchemaOf::line ? row : name)}});
        names += (names.empty() ? "" : ", ") + schema_of(table);
    }
    if (choices.empty())
        return {};
    const Json schema = {
        {"$schema", draft},
        {"title", fmt::format("draad {} --format {}", command, what == SchemaOf::line ? "jsonl" : "json")},
        {"description", names},
        {"anyOf", choices},
        {"$defs", definitions}};
    return schema.dump(2) + "\n";
}

Table schemas_table(const std::vector<std::string>& others)
{
    Table table = empty_table("schemas");
    for (const ResultTable& listed : result_tables())
        table.rows.push_back({std::string(listed.command), text_cell(std::string(listed.option)), schema_of(listed),
                              fmt::format("a row is {}", listed.row)});
    for (const std::string& command : others)
        table.rows.push_back({command, Cell(), Cell(), std::string("writes no table")});
    std::ranges::stable_sort(table.rows, {}, [](const auto& row) { return std::get<std::string>(row.front()); });
    return table;
}

namespace {

std::string_view formats_with(const ResultColumn& column)
{
    return !column.is_for_programs ? "" : column.is_in_csv ? "JSON, CSV, TSV" : "JSON";
}

}

Table columns_table(std::string_view command)
{
    Table table = empty_table("columns");
    for (const ResultTable& listed : result_tables()) {
        if (!command.empty() && listed.command != command)
            continue;
        const auto add = [&](std::string head, std::string type, std::string_view unit, std::string_view formats,
                             std::string_view meaning, std::string_view values) {
            table.rows.push_back({std::string(listed.command), text_cell(std::string(listed.option)), schema_of(listed),
                                  std::move(head), std::move(type), text_cell(std::string(unit)),
                                  text_cell(std::string(formats)), std::string(meaning),
                                  text_cell(std::string(values))});
        };
        for (const ResultColumn& column : columns_of(listed)) {
            const ColumnMeaning& meaning = *meaning_of_column(column.name);
            add(std::string(column.name), std::string(name_of(meaning.type)), meaning.unit, formats_with(column),
                meaning.meaning, meaning.values);
        }
        if (!listed.more.empty())
            add("...", listed.more_are == ResultTable::More::wholes ? "whole number" : "text", "", "", listed.more, "");
    }
    return table;
}

}
