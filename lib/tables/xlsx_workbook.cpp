#include "tables/xlsx_workbook.hpp"

#include "tables/xlsx_sheet.hpp"
#include "xml/xml_reader.hpp"

#include <fmt/format.h>

#include <optional>

namespace draad {

namespace {

/// A target of a relation is relative to the folder of the workbook, or begins with '/'.
std::string member_of(const std::string& target)
{
    return target.starts_with('/') ? target.substr(1) : "xl/" + target;
}

}

bool is_workbook(std::string_view bytes)
{
    return archive_shows(bytes, "xl/workbook");
}

XlsxWorkbook::XlsxWorkbook(std::string_view name, std::string_view bytes) : name_(name), archive_(name, bytes)
{
    read_sheets(read_relations());
    if (const auto xml = archive_.read_if_present("xl/styles.xml"))
        formats_.styles = read_xlsx_styles(part_name("xl/styles.xml"), *xml);
    if (const auto xml = archive_.read_if_present("xl/sharedStrings.xml"))
        strings_ = read_shared_strings(part_name("xl/sharedStrings.xml"), *xml);
}

std::vector<CsvValues> XlsxWorkbook::read(const XlsxSheet& sheet)
{
    const std::string xml = archive_.read(sheet.member);
    return read_sheet(part_name(sheet.member), xml, strings_, formats_);
}

std::string XlsxWorkbook::part_name(std::string_view member) const
{
    return fmt::format("{}/{}", name_, member);
}

std::map<std::string, std::string> XlsxWorkbook::read_relations()
{
    constexpr const char* member = "xl/_rels/workbook.xml.rels";
    std::map<std::string, std::string> targets;
    const std::string xml = archive_.read(member);
    XmlReader reader(part_name(member), xml);
    while (reader.next())
        if (reader.is_element("Relationship"))
            targets[reader.attribute_or_empty("Id")] = member_of(reader.attribute_or_empty("Target"));
    return targets;
}

void XlsxWorkbook::read_sheets(const std::map<std::string, std::string>& targets)
{
    constexpr const char* member = "xl/workbook.xml";
    const std::string xml = archive_.read(member);
    XmlReader reader(part_name(member), xml);
    while (reader.next()) {
        if (reader.is_element("workbookPr")) {
            const std::string value = reader.attribute_or_empty("date1904");
            formats_.counts_from_1904 = value == "1" || value == "true";
        }
        if (!reader.is_element("sheet") || reader.attribute_or_empty("state").find("idden") != std::string::npos)
            continue;
        const auto target = targets.find(reader.attribute_or_empty("id"));
        if (target != targets.end() && archive_.contains(target->second))
            sheets_.push_back({.title = reader.attribute_or_empty("name"), .member = target->second});
    }
}

}
