#include "tables/xlsx_sheet.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "text/utf8.hpp"
#include "wording/said.hpp"
#include "xml/xml_reader.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t most_columns = 16'384; // Excel's own bound
constexpr std::size_t size_of_escape = 7;    // "_x000D_"

std::size_t number_in(std::string_view text, std::size_t otherwise)
{
    std::size_t number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The column of "AB12", from 0; the next one for a cell that does not say where it is.
std::size_t column_of(std::string_view reference, std::size_t next)
{
    std::size_t column = 0;
    for (const char letter : reference) {
        if (letter < 'A' || letter > 'Z' || column > most_columns)
            break;
        column = 26 * column + static_cast<std::size_t>(letter - 'A') + 1;
    }
    return column == 0 ? next : column - 1;
}

/// The character of an escape "_x000D_" at the beginning of a text; nothing if none stands there.
std::optional<char32_t> escape_at(std::string_view text)
{
    unsigned code_point = 0;
    if (text.size() < size_of_escape || !text.starts_with("_x") || text[size_of_escape - 1] != '_')
        return std::nullopt;
    const std::string_view digits = text.substr(2, 4);
    const bool is_number =
        std::from_chars(digits.data(), digits.data() + digits.size(), code_point, 16).ptr == digits.data() + 4;
    const bool is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    return is_number && !is_surrogate && code_point != 0 ? std::optional<char32_t>(code_point) : std::nullopt;
}

/// A text with the escapes of ST_Xstring written out. A return before a line feed is left out, any other is one.
std::string without_escapes(std::string text)
{
    if (text.find("_x") == std::string::npos)
        return text;
    std::string plain;
    for (std::string_view rest = text; !rest.empty();) {
        const auto character = escape_at(rest);
        if (!character)
            plain += rest.front();
        rest.remove_prefix(character ? size_of_escape : 1);
        if (character == U'\r')
            plain += rest.starts_with('\n') ? "" : "\n";
        else if (character)
            append_utf8(plain, *character);
    }
    return plain;
}

class SheetReader {
public:
    SheetReader(const std::string& part_name, std::string_view xml, const std::vector<std::string>& strings,
                const XlsxFormats& formats)
        : part_name_(part_name), reader_(part_name, xml), strings_(strings), formats_(formats)
    {
    }

    std::vector<CsvValues> read()
    {
        while (reader_.next()) {
            if (reader_.is_element("row"))
                begin_row();
            else if (reader_.is_element("c"))
                read_cell();
            else if (reader_.is_end_of("row") && !row_.values.empty())
                rows_.push_back(std::exchange(row_, {}));
        }
        return std::move(rows_);
    }

private:
    void begin_row()
    {
        number_ = number_in(reader_.attribute_or_empty("r"), number_ + 1);
        row_ = {.line = number_, .row = number_, .values = {}};
        next_column_ = 0;
    }

    void read_cell()
    {
        const std::size_t column = column_of(reader_.attribute_or_empty("r"), next_column_);
        const std::string type = reader_.attribute_or_empty("t");
        const std::size_t style = number_in(reader_.attribute_or_empty("s"), 0);
        next_column_ = column + 1;
        std::string value = read_value();
        if (type == "s") {
            const std::size_t index = number_in(value, strings_.size());
            value = index < strings_.size() ? strings_[index] : "";
        } else if (type == "e")
            value.clear();
        else if (type == "b")
            value = value == "1" ? "ja" : "nee";
        else if ((type.empty() || type == "n") && style < formats_.styles.size() && formats_.styles[style])
            value = date_of(value, formats_.counts_from_1904);
        put(column, std::move(value));
    }

    /// The value or the text within the cell, not its formula.
    std::string read_value()
    {
        std::string value;
        const std::size_t depth = reader_.depth();
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth)) {
            if (reader_.is_element("f") || reader_.is_element("rPh"))
                reader_.skip();
            else if (reader_.event() == XmlEvent::text)
                value += reader_.text();
        }
        return without_escapes(std::move(value));
    }

    void put(std::size_t column, std::string value)
    {
        if (value.empty() || column >= most_columns)
            return;
        if (column >= row_.values.size()) {
            cells_ += column + 1 - row_.values.size();
            row_.values.resize(column + 1);
        }
        if (cells_ > most_cells)
            throw Error(
                said("{}: this sheet has more than {} cells; leave out what is not needed", part_name_, most_cells));
        row_.values[column] = std::move(value);
    }

    std::string part_name_;
    XmlReader reader_;
    const std::vector<std::string>& strings_;
    const XlsxFormats& formats_;
    std::vector<CsvValues> rows_;
    CsvValues row_;
    std::size_t number_ = 0;
    std::size_t next_column_ = 0;
    std::size_t cells_ = 0;
};

}

std::vector<std::string> read_shared_strings(const std::string& part_name, std::string_view xml)
{
    std::vector<std::string> strings;
    XmlReader reader(part_name, xml);
    bool is_in_text = false;
    while (reader.next()) {
        if (reader.is_element("si"))
            strings.emplace_back();
        else if (reader.is_element("rPh"))
            reader.skip();
        else if (reader.is_element("t") || reader.is_end_of("t"))
            is_in_text = reader.event() == XmlEvent::element;
        else if (is_in_text && reader.event() == XmlEvent::text && !strings.empty())
            strings.back() += reader.text();
        else if (reader.is_end_of("si") && !strings.empty())
            strings.back() = without_escapes(std::move(strings.back()));
    }
    return strings;
}

std::vector<CsvValues> read_sheet(const std::string& part_name, std::string_view xml,
                                  const std::vector<std::string>& strings, const XlsxFormats& formats)
{
    return SheetReader(part_name, xml, strings, formats).read();
}

}
