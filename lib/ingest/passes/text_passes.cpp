#include "ingest/passes/text_passes.hpp"

#include "ingest/lines/list_items.hpp"
#include "ingest/passes/facts.hpp"
#include "ingest/passes/field_lines.hpp"
#include "ingest/passes/furniture.hpp"
#include "ingest/passes/headings.hpp"
#include "ingest/passes/keyword_lines.hpp"
#include "ingest/passes/occasion.hpp"
#include "ingest/passes/record_lines.hpp"
#include "ingest/passes/running_heads.hpp"
#include "ingest/passes/table_lines.hpp"
#include "ingest/passes/time_lines.hpp"
#include "ingest/passes/web_furniture.hpp"
#include "ingest/speakers/turn_ends.hpp"
#include "ingest/speakers/turns.hpp"

#include <algorithm>
#include <iterator>

namespace draad {

namespace {

/// Whether the layout itself has told who speaks, so that nothing has to be guessed.
bool has_turns(const std::vector<MarkedLine>& lines)
{
    return std::ranges::any_of(lines, [](const MarkedLine& line) { return line.label.has_value(); });
}

}

std::vector<Speaker> mark_text(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known,
                               HeadingsBy headings)
{
    std::vector<Speaker> people(known.begin(), known.end());
    const bool is_told = has_turns(lines);
    mark_headings_by_markup(text, lines);
    mark_contact_lines(text, lines);
    mark_keyword_lines(text, lines);
    mark_field_lines(text, lines);
    mark_comments(text, lines);
    std::ranges::copy(mark_tables(text, lines), std::back_inserter(people));
    std::ranges::copy(mark_facts(text, lines), std::back_inserter(people));
    mark_page_numbers(text, lines);
    mark_running_heads(text, lines);
    mark_stage_lines(text, lines);
    mark_list_items(text, lines, Hyphen::dialogue);
    if (is_told)
        mark_turn_ends(text, lines);
    else
        mark_turns(text, lines, people);
    mark_record_lines(text, lines);
    mark_web_furniture(text, lines);
    mark_time_stamps(text, lines);
    if (headings == HeadingsBy::format)
        mark_bold_headings(text, lines);
    mark_occasion(text, lines);
    if (headings == HeadingsBy::shape)
        mark_headings_by_shape(text, lines);
    return people;
}

}
