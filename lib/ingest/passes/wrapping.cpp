#include "ingest/passes/wrapping.hpp"

#include "ingest/lines/shape.hpp"
#include "text/source_text.hpp"

#include <algorithm>

namespace draad {

namespace {

/// Lines wider than this are paragraphs, not the work of a typesetter.
constexpr std::size_t widest_wrapped_line = 160;

bool is_unfinished(std::string_view line)
{
    return !ends_sentence(line) && !line.ends_with(':') && !line.ends_with(';');
}

/// Whether a line of a block was ended on purpose: its sentence is over and the next word would have fitted.
bool is_ended_on_purpose(std::string_view line, std::string_view next, std::size_t width)
{
    constexpr double well_short = 0.6;
    const std::size_t first_word = std::min(next.find(' '), next.size());
    return ends_sentence(line) && begins_like_sentence(next) &&
           static_cast<double>(count_code_points(line) + 1 + first_word) < well_short * static_cast<double>(width);
}

bool goes_on_in_block(std::string_view line, std::string_view next, std::size_t width)
{
    if (width > widest_wrapped_line)
        return is_unfinished(line) && begins_within_sentence(next);
    return !is_ended_on_purpose(line, next, width);
}

bool goes_on_after_blank(std::string_view line, std::string_view next, std::size_t width)
{
    constexpr double nearly_full = 0.75;
    if (!is_unfinished(line))
        return false;
    const bool is_full = width <= widest_wrapped_line &&
                         static_cast<double>(count_code_points(line)) >= nearly_full * static_cast<double>(width);
    return begins_within_sentence(next) || is_full;
}

}

std::size_t line_width(std::string_view text, const std::vector<MarkedLine>& lines)
{
    constexpr std::size_t narrowest = 50;
    std::vector<std::size_t> widths;
    for (const MarkedLine& line : lines)
        if (line.is_text())
            widths.push_back(count_code_points(text.substr(line.line.begin, line.line.size())));
    if (widths.empty())
        return narrowest;
    const auto ninth_tenth = widths.begin() + static_cast<std::ptrdiff_t>((widths.size() - 1) * 9 / 10);
    std::ranges::nth_element(widths, ninth_tenth);
    return std::max(*ninth_tenth, narrowest);
}

void join_wrapped_lines(std::string_view text, std::vector<MarkedLine>& lines)
{
    const std::size_t width = line_width(text, lines);
    const MarkedLine* before = nullptr;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        if (line.role == LineRole::blank)
            continue;
        const bool may_join = before != nullptr && before->is_text() && !before->content.is_empty() && line.is_text() &&
                              !line.begins_paragraph && !line.label && !line.time;
        if (may_join) {
            const std::string_view above = text.substr(before->line.begin, before->line.size());
            const std::string_view content = content_of(text, line);
            line.joins_previous = follows_blank(lines, line_index) ? goes_on_after_blank(above, content, width)
                                                                   : goes_on_in_block(above, content, width);
        }
        before = &line;
    }
}

}
