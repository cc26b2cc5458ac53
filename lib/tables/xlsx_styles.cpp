#include "tables/xlsx_styles.hpp"

#include "xml/xml_reader.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cmath>
#include <map>

namespace draad {

namespace {

bool is_built_in_date(std::string_view number)
{
    int format = 0;
    std::from_chars(number.data(), number.data() + number.size(), format);
    return (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
}

/// "dd-mm-yyyy", "jj-mm-d": letters of days and years outside quotes and brackets.
bool shows_date(std::string_view code)
{
    bool is_quoted = false;
    for (const char letter : code) {
        if (letter == '"' || letter == '[' || letter == ']')
            is_quoted = letter == ']' ? false : letter == '[' || !is_quoted;
        else if (!is_quoted && (letter == 'y' || letter == 'd' || letter == 'j'))
            return true;
    }
    return false;
}

}

std::vector<bool> read_xlsx_styles(const std::string& part_name, std::string_view xml)
{
    std::map<std::string, bool> custom;
    std::vector<bool> styles;
    bool is_in_cells = false;
    XmlReader reader(part_name, xml);
    while (reader.next()) {
        if (reader.is_element("numFmt"))
            custom[reader.attribute_or_empty("numFmtId")] = shows_date(reader.attribute_or_empty("formatCode"));
        else if (reader.is_element("cellXfs"))
            is_in_cells = true;
        else if (reader.is_end_of("cellXfs"))
            is_in_cells = false;
        else if (is_in_cells && reader.is_element("xf")) {
            const std::string number = reader.attribute_or_empty("numFmtId");
            const auto known = custom.find(number);
            styles.push_back(known != custom.end() ? known->second : is_built_in_date(number));
        }
    }
    return styles;
}

std::string date_of(const std::string& number, bool counts_from_1904)
{
    using namespace std::chrono;
    constexpr double latest = 2'958'465; // 9999-12-31
    constexpr int minutes_of_day = 24 * 60;
    double days = -1;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), days);
    if (read.ec != std::errc() || days < 0 || days > latest)
        return number;
    const sys_days first = counts_from_1904 ? sys_days(year{1904} / 1 / 1) : sys_days(year{1899} / 12 / 30);
    const auto minutes = std::llround(days * minutes_of_day);
    const year_month_day date{first + std::chrono::days(minutes / minutes_of_day)};
    const std::string day = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                                        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    const auto time = minutes % minutes_of_day;
    return time == 0 ? day : fmt::format("{}T{:02}:{:02}", day, time / 60, time % 60);
}

}
