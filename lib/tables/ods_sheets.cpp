#include "tables/ods_sheets.hpp"

#include "archive/archive.hpp"
#include "error.hpp"
#include "files/bounds.hpp"
#include "wording/said.hpp"
#include "xml/xml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace draad {

namespace {

class SheetsReader {
public:
    SheetsReader(const std::string& part_name, std::string_view xml) : part_name_(part_name), reader_(part_name, xml) {}

    std::vector<OdsSheet> read()
    {
        while (reader_.next()) {
            if (reader_.is_element("table"))
                begin_sheet();
            else if (sheets_.empty())
                continue;
            else if (reader_.is_element("table-row"))
                begin_row();
            else if (reader_.is_end_of("table-row"))
                end_row();
            else if (reader_.is_element("table-cell") || reader_.is_element("covered-table-cell"))
                read_cell();
        }
        return std::move(sheets_);
    }

private:
    void begin_sheet()
    {
        sheets_.push_back({.title = reader_.attribute_or_empty("name"), .rows = {}});
        number_ = 1;
    }

    /// Empty rows and cells are often repeated to the end of the sheet.
    std::size_t repeats(std::string_view attribute) const
    {
        const std::string value = reader_.attribute_or_empty(attribute);
        std::size_t number = 1;
        std::from_chars(value.data(), value.data() + value.size(), number);
        return std::max<std::size_t>(number, 1);
    }

    void begin_row()
    {
        row_repeats_ = repeats("number-rows-repeated");
        row_ = {.line = number_, .row = number_, .values = {}};
        column_ = 0;
    }

    void end_row()
    {
        const std::size_t copies = row_.values.empty() ? 0 : std::min<std::size_t>(row_repeats_, most_cells);
        for (std::size_t copy = 0; copy < copies; ++copy) {
            count(row_.values.size());
            sheets_.back().rows.push_back(row_);
            ++row_.line;
        }
        number_ += row_repeats_;
    }

    void read_cell()
    {
        constexpr std::size_t most_columns = 16'384;
        const std::size_t copies = repeats("number-columns-repeated");
        const std::string date = reader_.attribute_or_empty("date-value");
        std::string value = read_value();
        value = date.empty() ? std::move(value) : date;
        const std::size_t end = std::min(column_ + copies, most_columns);
        if (!value.empty() && column_ < end) {
            count(end - column_);
            row_.values.resize(end);
            std::fill(row_.values.begin() + static_cast<std::ptrdiff_t>(column_), row_.values.end(), value);
        }
        column_ = end;
    }

    /// Its paragraphs, without the comments on the cell.
    std::string read_value()
    {
        std::string value;
        const std::size_t depth = reader_.depth();
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth)) {
            if (reader_.is_element("annotation"))
                reader_.skip();
            else if (reader_.is_element("p") || reader_.is_element("line-break"))
                value += value.empty() ? "" : "\n";
            else if (reader_.is_element("s") || reader_.is_element("tab"))
                value += ' ';
            else if (reader_.event() == XmlEvent::text && reader_.depth() > depth)
                value += reader_.text();
        }
        return value;
    }

    void count(std::size_t cells)
    {
        cells_ += cells;
        if (cells_ > most_cells)
            throw Error(
                said("{}: this sheet has more than {} cells; leave out what is not needed", part_name_, most_cells));
    }

    std::string part_name_;
    XmlReader reader_;
    std::vector<OdsSheet> sheets_;
    CsvValues row_;
    std::size_t number_ = 1;
    std::size_t row_repeats_ = 1;
    std::size_t column_ = 0;
    std::size_t cells_ = 0;
};

}

std::vector<OdsSheet> read_ods(std::string_view name, std::string_view bytes)
{
    Archive archive(name, bytes);
    const auto manifest = archive.read_if_present("META-INF/manifest.xml");
    if (manifest && manifest->find("encryption-data") != std::string::npos)
        throw Error(said("{}: this document is locked with a password; save it without one", name));
    const std::string content = archive.read("content.xml");
    return SheetsReader(fmt::format("{}/content.xml", name), content).read();
}

}
