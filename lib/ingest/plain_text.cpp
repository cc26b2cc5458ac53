#include "ingest/plain_text.hpp"

#include "ingest/document_builder.hpp"
#include "ingest/facts.hpp"
#include "ingest/front_matter.hpp"
#include "ingest/furniture.hpp"
#include "ingest/headings.hpp"
#include "ingest/keyword_lines.hpp"
#include "ingest/list_items.hpp"
#include "ingest/marked_line.hpp"
#include "ingest/occasion.hpp"
#include "ingest/record_lines.hpp"
#include "ingest/running_heads.hpp"
#include "ingest/tables.hpp"
#include "ingest/time_lines.hpp"
#include "ingest/turns.hpp"
#include "ingest/utterances.hpp"
#include "ingest/web_furniture.hpp"
#include "ingest/wrapping.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace draad {

Document read_plain_text(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    SourceText source = decode_document(name, bytes);
    const std::string_view text = source.utf8;
    const FrontMatter front_matter = read_front_matter(text, name);
    std::vector<MarkedLine> lines = mark_lines(text, front_matter.end);
    std::vector<Speaker> people(known.begin(), known.end());
    if (!mark_utterances(text, lines)) {
        mark_headings_by_markup(text, lines);
        mark_contact_lines(text, lines);
        mark_keyword_lines(text, lines);
        std::ranges::copy(mark_tables(text, lines), std::back_inserter(people));
        std::ranges::copy(mark_facts(text, lines), std::back_inserter(people));
        mark_page_numbers(text, lines);
        mark_running_heads(text, lines);
        mark_stage_lines(text, lines);
        mark_list_items(text, lines, Hyphen::dialogue);
        mark_turns(text, lines, people);
        mark_record_lines(text, lines);
        mark_web_furniture(text, lines);
        mark_time_stamps(text, lines);
        mark_occasion(text, lines);
        mark_headings_by_shape(text, lines);
        join_wrapped_lines(text, lines);
        join_over_page_breaks(text, lines);
    }
    return build_document(name, std::move(source), lines, front_matter, people);
}

}
