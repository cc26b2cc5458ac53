#include "ingest/formats/plain/markdown.hpp"

#include "ingest/document/document_builder.hpp"
#include "ingest/document/front_matter.hpp"
#include "ingest/document/line_numbers.hpp"
#include "ingest/lines/list_items.hpp"
#include "ingest/lines/marked_line.hpp"
#include "ingest/passes/facts.hpp"
#include "ingest/passes/furniture.hpp"
#include "ingest/passes/headings.hpp"
#include "ingest/passes/keyword_lines.hpp"
#include "ingest/passes/occasion.hpp"
#include "ingest/passes/record_lines.hpp"
#include "ingest/passes/table_lines.hpp"
#include "ingest/passes/time_lines.hpp"
#include "ingest/passes/web_furniture.hpp"
#include "ingest/speakers/turns.hpp"
#include "text/replaced_text.hpp"
#include "text/trimmed.hpp"
#include "xml/inline_markup.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace draad {

namespace {

void mark_as(MarkedLine& line, LineRole role)
{
    line.role = role;
    line.begins_paragraph = true;
}

/// Between two fences (``` or ~~~) stands code: no one's words.
void mark_code(std::string_view text, std::vector<MarkedLine>& lines)
{
    std::string_view fence;
    for (MarkedLine& line : lines) {
        const std::string_view mark = content_of(text, line).substr(0, 3);
        const bool is_fence = mark == "```" || mark == "~~~";
        if (is_fence && (fence.empty() || mark == fence)) {
            fence = fence.empty() ? mark : std::string_view();
            mark_as(line, LineRole::markup);
        } else if (!fence.empty() && line.is_text())
            mark_as(line, LineRole::meta);
    }
}

/// Takes the marks of block quotations off the content: "> Is er animo om ...".
void strip_quotation_marks(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (MarkedLine& line : lines) {
        while (line.is_text() && content_of(text, line).starts_with('>')) {
            ++line.content.begin;
            line.content = trimmed(text, line.content);
            if (line.content.is_empty())
                line.role = LineRole::blank;
        }
    }
}

bool is_table_rule(std::string_view line)
{
    return line.find_first_not_of("|:- \t") == std::string_view::npos && line.find("--") != std::string_view::npos;
}

/// Rows of tables, pictures, footnotes, definitions of links and comments.
void mark_special_lines(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (MarkedLine& line : lines) {
        const std::string_view content = content_of(text, line);
        if (!line.is_text())
            continue;
        if (content.starts_with('|'))
            mark_as(line, is_table_rule(content) ? LineRole::markup : LineRole::text);
        else if (content.starts_with("![") || content.starts_with("[^") || content.starts_with("<!--"))
            mark_as(line, LineRole::note);
        else if (content.starts_with('[') && content.find("]: ") != std::string_view::npos &&
                 content.find("://") != std::string_view::npos)
            mark_as(line, LineRole::meta);
    }
}

/// A paragraph that is wholly strong emphasis is how many people write a heading.
void mark_strong_headings(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        const std::string_view content = content_of(text, line);
        const bool is_strong =
            content.size() > 4 && content.starts_with("**") && content.find("**", 2) == content.size() - 2;
        if (!line.is_text() || line.label || !is_strong || !follows_blank(lines, line_index) ||
            next_visible(lines, line_index + 1) == line_index + 1)
            continue;
        line.role = LineRole::heading;
        line.content = {line.content.begin + 2, line.content.end - 2};
    }
}

/// Takes the marks of emphasis off a paragraph of one line that is wholly emphasised: "*Gesprek met een moeder.*"
void strip_emphasis(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        const std::string_view content = content_of(text, line);
        const std::size_t marks = std::min(content.find_first_not_of("*_"), content.size());
        const std::string_view mark = content.substr(0, marks);
        const bool is_alone = follows_blank(lines, line_index) && next_visible(lines, line_index + 1) != line_index + 1;
        if (line.is_text() && is_alone && marks > 0 && content.size() > 2 * marks && content.ends_with(mark) &&
            content.find(mark, marks) == content.size() - marks)
            line.content = {line.content.begin + marks, line.content.end - marks};
    }
}

/// Lines of a block are one paragraph; a blank line always ends it.
void join_lines_of_blocks(std::vector<MarkedLine>& lines)
{
    for (std::size_t line_index = 1; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        const MarkedLine& above = lines[line_index - 1];
        line.joins_previous = line.joins_previous || (above.is_text() && !above.content.is_empty() && line.is_text() &&
                                                      !line.begins_paragraph && !line.label && !line.time);
    }
}

}

namespace {

Document read_shown_markdown(std::string_view name, SourceText source, std::span<const Speaker> known)
{
    const std::string_view text = source.utf8;
    const FrontMatter front_matter = read_front_matter(text, name);
    std::vector<MarkedLine> lines = mark_lines(text, front_matter.end);
    std::vector<Speaker> people(known.begin(), known.end());
    mark_code(text, lines);
    strip_quotation_marks(text, lines);
    mark_headings_by_markup(text, lines);
    mark_special_lines(text, lines);
    mark_contact_lines(text, lines);
    mark_keyword_lines(text, lines);
    std::ranges::copy(mark_tables(text, lines), std::back_inserter(people));
    std::ranges::copy(mark_facts(text, lines), std::back_inserter(people));
    mark_page_numbers(text, lines);
    mark_stage_lines(text, lines);
    mark_list_items(text, lines, Hyphen::bullet);
    mark_turns(text, lines, people);
    mark_record_lines(text, lines);
    mark_web_furniture(text, lines);
    mark_time_stamps(text, lines);
    mark_strong_headings(text, lines);
    mark_occasion(text, lines);
    strip_emphasis(text, lines);
    join_lines_of_blocks(lines);
    return build_document(name, std::move(source), lines, front_matter, people);
}

}

Document read_markdown(std::string_view name, SourceText source, std::span<const Speaker> known)
{
    const std::vector<Replacement> markup = inline_markup(source.utf8);
    if (markup.empty()) {
        Document document = read_shown_markdown(name, std::move(source), known);
        number_lines(document);
        return document;
    }
    ReplacedText shown(source.utf8);
    shown.replace(markup);
    Document document = read_shown_markdown(name, {.utf8 = shown.text(), .encoding = source.encoding}, known);
    number_lines(document, shown, source.utf8);
    return document;
}

}
