#include "exchange/refi/imported_project.hpp"

#include "tables/csv_value.hpp"

#include <fmt/format.h>

#include <set>
#include <string_view>

namespace draad {

namespace {

std::string_view name_of(const std::optional<Polarity>& polarity)
{
    if (!polarity)
        return {};
    switch (*polarity) {
    case Polarity::affirmed:
        return "affirmed";
    case Polarity::negated:
        return "negated";
    case Polarity::unclear:
        return "unclear";
    }
    return {};
}

std::set<std::string> fields_of(const std::vector<ImportedValues>& rows)
{
    std::set<std::string> fields;
    for (const ImportedValues& row : rows)
        for (const auto& [field, value] : row.values)
            fields.insert(field);
    return fields;
}

/// The values of a row, in the order of the fields.
std::string cells_of(const ImportedValues& row, const std::set<std::string>& fields)
{
    std::string cells;
    for (const std::string& field : fields) {
        const auto value = row.values.find(field);
        cells += "," + (value == row.values.end() ? std::string() : csv_value(value->second));
    }
    return cells + "\n";
}

std::string head_of(std::string_view first, const std::set<std::string>& fields)
{
    std::string head(first);
    for (const std::string& field : fields)
        head += "," + csv_value(field);
    return head + "\n";
}

}

std::string write_codings(const ImportedProject& project)
{
    std::string text = "docname,start,end,keyword,code,polarity,coder,comment\n";
    for (const PersonCoding& coding : project.codings)
        text += fmt::format("{},{},{},{},{},{},{},{}\n", csv_value(coding.document), coding.start, coding.end,
                            csv_value(coding.text), coding.code, name_of(coding.polarity), csv_value(coding.coder),
                            csv_value(coding.comment));
    return text;
}

std::string write_metadata(const ImportedProject& project)
{
    if (project.texts_values.empty())
        return {};
    const std::set<std::string> fields = fields_of(project.texts_values);
    std::string text = head_of("docname", fields);
    for (const ImportedValues& row : project.texts_values)
        text += csv_value(row.file) + cells_of(row, fields);
    return text;
}

std::string write_persons(const ImportedProject& project)
{
    if (project.persons.empty())
        return {};
    const std::set<std::string> fields = fields_of(project.persons);
    std::string text = head_of("docname,speaker", fields);
    for (const ImportedValues& row : project.persons)
        text += csv_value(row.file) + "," + csv_value(row.person) + cells_of(row, fields);
    return text;
}

}
