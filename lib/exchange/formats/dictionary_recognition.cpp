#include "exchange/formats/dictionary_recognition.hpp"

#include "exchange/dictionary/numbered_lines.hpp"
#include "exchange/formats/code_table.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <vector>

namespace draad {

namespace {

bool has_line_beginning_with(const std::vector<NumberedLine>& lines, std::string_view beginning)
{
    return std::ranges::any_of(lines, [&](const NumberedLine& line) { return line.text.starts_with(beginning); });
}

/// An entry with its weight below a category.
bool is_wordstat_entry(const NumberedLine& line)
{
    const std::string_view text = without_ends(line.text);
    const std::size_t opening = text.rfind(" (");
    return line.text.starts_with('\t') && text.ends_with(')') && opening != std::string_view::npos &&
           text.find_first_not_of("0123456789.,-", opening + 2) == text.size() - 1;
}

/// The topmost keys of YAML stand at the beginning of a line with a colon behind them.
bool is_yaml_key(const NumberedLine& line)
{
    const std::string_view text = without_ends(line.text);
    const bool is_indented = line.text.starts_with(' ') || line.text.starts_with('\t');
    return !is_indented && text.find(':') != std::string_view::npos && text.find(":\\") == std::string_view::npos;
}

}

std::string_view recognise(std::string_view text, std::string_view file)
{
    const std::vector<NumberedLine> lines = numbered_lines(text);
    if (lines.empty())
        return {};
    const std::string_view first = without_ends(lines.front().text);
    if (first.starts_with('<')) {
        if (text.find("<cnode") != std::string_view::npos || text.find("<dictionary") != std::string_view::npos)
            return "yoshikoder";
        return text.find("CodeBook") != std::string_view::npos ? "refi" : std::string_view();
    }
    if (std::ranges::count_if(lines, [](const NumberedLine& line) { return without_ends(line.text) == "%"; }) >= 2)
        return "liwc";
    if (fold(first).starts_with("dicterm"))
        return "liwc22";
    if (first.starts_with('+'))
        return "lexicoder";
    if (file.ends_with(".cat") || std::ranges::any_of(lines, is_wordstat_entry))
        return "wordstat";
    if (is_code_table(text))
        return "csv";
    if (has_line_beginning_with(lines, "codes:"))
        return "draad";
    return std::ranges::any_of(lines, is_yaml_key) ? "quanteda" : std::string_view();
}

}
