#include "ingest/passes/field_lines.hpp"

#include "ingest/lines/field_words.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace draad {

namespace {

/// What stands before the colon, folded and without marks of emphasis; empty if there is none.
std::string field_of(std::string_view line)
{
    constexpr std::size_t longest = 30;
    while (line.starts_with('*'))
        line.remove_prefix(1);
    const std::size_t colon = line.substr(0, longest).find(':');
    if (colon == std::string_view::npos)
        return "";
    std::string field = fold(trimmed(line.substr(0, colon)));
    while (field.ends_with('*'))
        field.pop_back();
    return field;
}

void mark_as_field(MarkedLine& line)
{
    line.role = LineRole::meta;
    line.begins_paragraph = true;
    line.ends_turn = true;
}

/// Two fields of a mail below each other, one of them who writes or who is written to.
void mark_mail_heads(const std::vector<std::string>& fields, std::vector<MarkedLine>& lines)
{
    constexpr auto people = std::to_array<std::string_view>({"van", "aan", "from", "to"});
    for (std::size_t begin = 0; begin < lines.size();) {
        std::size_t end = begin;
        std::set<std::string_view> kinds;
        while (end < lines.size() && (is_mail_field(fields[end]) || fields[end] == "datum" || fields[end] == "date"))
            kinds.insert(fields[end++]);
        const bool names_people =
            std::ranges::any_of(people, [&kinds](std::string_view field) { return kinds.contains(field); });
        for (std::size_t at = begin; kinds.size() >= 2 && names_people && at < end; ++at)
            mark_as_field(lines[at]);
        begin = std::max(end, begin + 1);
    }
}

void mark_press_fields(const std::vector<std::string>& fields, std::vector<MarkedLine>& lines)
{
    constexpr auto telling = std::to_array<std::string_view>(
        {"byline", "dateline", "journal-code", "length", "load-date", "publication-type", "section"});
    std::set<std::string_view> kinds;
    for (const std::string& field : fields)
        if (std::ranges::find(telling, field) != telling.end())
            kinds.insert(field);
    for (std::size_t at = 0; kinds.size() >= 2 && at < lines.size(); ++at)
        if (is_press_field(fields[at]))
            mark_as_field(lines[at]);
}

/// "Met opmerkingen [KW1]: ..."
bool is_margin_comment(std::string_view line)
{
    const std::string_view start = line.substr(0, 40);
    const std::size_t bracket = start.find('[');
    if (bracket == std::string_view::npos || bracket == 0)
        return false;
    const std::string folded = fold(start);
    for (const std::string_view opening : {"met opmerkingen [", "opmerking [", "commented [", "comment ["})
        if (folded.starts_with(opening))
            return folded.find(']') != std::string::npos;
    return false;
}

/// "[a]": the mark of a comment that begins a line; empty if there is none.
std::string_view mark_of_comment(std::string_view line)
{
    const bool has_mark = line.size() > 3 && line[0] == '[' && line[1] >= 'a' && line[1] <= 'z' && line[2] == ']' &&
                          line[3] != ' ' && line[3] != '\t' && line[3] != ':';
    return has_mark ? line.substr(0, 3) : std::string_view();
}

void mark_as_comment(std::vector<MarkedLine>& lines, std::size_t line_index)
{
    lines[line_index].role = LineRole::note;
    lines[line_index].begins_paragraph = true;
}

}

void mark_field_lines(std::string_view text, std::vector<MarkedLine>& lines)
{
    std::vector<std::string> fields;
    for (const MarkedLine& line : lines)
        fields.push_back(line.is_text() ? field_of(content_of(text, line)) : "");
    mark_mail_heads(fields, lines);
    mark_press_fields(fields, lines);
}

void mark_comments(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        if (!lines[line_index].is_text())
            continue;
        const std::string_view line = content_of(text, lines[line_index]);
        const std::string_view mark = mark_of_comment(line);
        const std::string_view above = text.substr(0, lines[line_index].line.begin);
        if (is_margin_comment(line) || (!mark.empty() && above.find(mark) != std::string_view::npos))
            mark_as_comment(lines, line_index);
    }
}

}
