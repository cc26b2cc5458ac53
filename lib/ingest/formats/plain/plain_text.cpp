#include "ingest/formats/plain/plain_text.hpp"

#include "ingest/document/document_builder.hpp"
#include "ingest/document/front_matter.hpp"
#include "ingest/document/line_numbers.hpp"
#include "ingest/lines/marked_line.hpp"
#include "ingest/lines/numbered_lines.hpp"
#include "ingest/passes/text_passes.hpp"
#include "ingest/passes/wrapping.hpp"
#include "ingest/speakers/utterances.hpp"

#include <utility>
#include <vector>

namespace draad {

Document read_plain_text(std::string_view name, SourceText source, std::span<const Speaker> known)
{
    source.utf8 = without_line_numbers(std::move(source.utf8));
    const std::string_view text = source.utf8;
    const FrontMatter front_matter = read_front_matter(text, name);
    std::vector<MarkedLine> lines = mark_lines(text, front_matter.end);
    std::vector<Speaker> people(known.begin(), known.end());
    if (!mark_utterances(text, lines)) {
        people = mark_text(text, lines, known, HeadingsBy::shape);
        join_wrapped_lines(text, lines);
    }
    Document document = build_document(name, std::move(source), lines, front_matter, people);
    number_lines(document);
    return document;
}

}
