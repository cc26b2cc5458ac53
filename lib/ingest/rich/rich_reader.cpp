#include "ingest/rich/rich_reader.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "ingest/document/document_builder.hpp"
#include "ingest/passes/text_passes.hpp"
#include "ingest/rich/emphasised_labels.hpp"
#include "ingest/rich/rich_layout.hpp"
#include "ingest/rich/table_turns.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace draad {

namespace {

bool has_headings(const RichDocument& rich)
{
    return std::ranges::any_of(rich.paragraphs,
                               [](const RichParagraph& paragraph) { return paragraph.kind == ParagraphKind::heading; });
}

/// A paragraph may hold lines.
void check_rich(std::string_view name, const RichDocument& rich)
{
    std::size_t bytes = 0;
    std::size_t lines = rich.paragraphs.size();
    for (const RichParagraph& paragraph : rich.paragraphs) {
        bytes += paragraph.text.size();
        lines += static_cast<std::size_t>(std::ranges::count(paragraph.text, '\n'));
    }
    check_bytes(name, bytes);
    check_lines(name, lines, to_say("lines"));
}

}

Document build_rich_document(std::string_view name, RichDocument rich, std::span<const Speaker> known)
{
    check_rich(name, rich);
    find_table_turns(rich.paragraphs);
    find_emphasised_labels(rich.paragraphs);
    RichLayout layout = lay_out(rich);
    if (layout.text.utf8.empty())
        throw Error(said("{}: there is no text in this document; leave it out", name));
    const HeadingsBy headings = has_headings(rich) ? HeadingsBy::format : HeadingsBy::shape;
    const std::vector<Speaker> people = mark_text(layout.text.utf8, layout.lines, known, headings);
    join_lines_of_paragraphs(layout);
    Document document = build_document(name, std::move(layout.text), layout.lines, {}, people);
    std::ranges::move(rich.notes, std::back_inserter(document.notes));
    if (document.card.title.empty())
        document.card.title = std::move(rich.title);
    return document;
}

}
