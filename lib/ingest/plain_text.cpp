#include "ingest/plain_text.hpp"

#include "ingest/document_builder.hpp"
#include "ingest/front_matter.hpp"
#include "ingest/line_numbers.hpp"
#include "ingest/marked_line.hpp"
#include "ingest/text_passes.hpp"
#include "ingest/utterances.hpp"
#include "ingest/wrapping.hpp"

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
        people = mark_text(text, lines, known, HeadingsBy::shape);
        join_wrapped_lines(text, lines);
    }
    Document document = build_document(name, std::move(source), lines, front_matter, people);
    number_lines(document);
    return document;
}

}
