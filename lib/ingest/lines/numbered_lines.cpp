#include "ingest/lines/numbered_lines.hpp"

#include "ingest/lines/lines.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace draad {

namespace {

/// The number that a line begins with, and how many bytes it and the white space after it take; 0 if there is none.
struct LineNumber {
    std::size_t value = 0;
    std::size_t size = 0;
};

LineNumber number_of(std::string_view line)
{
    constexpr std::size_t most_digits = 5;
    std::size_t digits = 0;
    LineNumber number;
    for (; digits < line.size() && is_ascii_digit(line[digits]); ++digits)
        number.value = digits < most_digits ? number.value * 10 + static_cast<std::size_t>(line[digits] - '0') : 0;
    const std::size_t end = std::min(line.find_first_not_of(" \t", digits), line.size());
    if (digits > 0 && digits <= most_digits && end > digits)
        number.size = end;
    return number;
}

/// Whether most of the first lines begin with a number: other texts are not gone through.
bool begins_numbered(std::string_view text)
{
    constexpr std::size_t looked_at = 2000; // bytes
    std::size_t visible = 0;
    std::size_t numbered = 0;
    for (const TextRange line : split_lines(text.substr(0, looked_at))) {
        visible += line.is_empty() ? 0 : 1;
        numbered += number_of(text.substr(line.begin, line.size())).size > 0 ? 1 : 0;
    }
    return numbered > 1 && 2 * numbered >= visible;
}

}

std::string without_line_numbers(std::string text)
{
    if (!begins_numbered(text))
        return text;
    constexpr std::size_t fewest = 6;
    std::vector<std::size_t> begins;
    std::vector<LineNumber> numbers;
    std::size_t visible = 0;
    std::size_t steps = 0;
    std::size_t rows = 0; // of a table with a column of numbers
    for (const TextRange line : split_lines(text)) {
        const LineNumber number = number_of(std::string_view(text).substr(line.begin, line.size()));
        visible += line.is_empty() ? 0 : 1;
        if (number.size == 0)
            continue;
        steps += !numbers.empty() && number.value == numbers.back().value + 1 ? 1 : 0;
        constexpr std::size_t tabs_of_table = 3;
        const std::string_view row = std::string_view(text).substr(line.begin, line.size());
        rows += static_cast<std::size_t>(std::ranges::count(row, '\t')) >= tabs_of_table ? 1 : 0;
        begins.push_back(line.begin);
        numbers.push_back(number);
    }
    if (2 * rows > numbers.size())
        return text;
    if (numbers.size() < fewest || 10 * numbers.size() < 9 * visible || 10 * steps < 9 * (numbers.size() - 1))
        return text;
    std::string rest;
    std::size_t copied = 0;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        rest.append(text, copied, begins[i] - copied);
        copied = begins[i] + numbers[i].size;
    }
    rest.append(text, copied);
    return rest;
}

}
