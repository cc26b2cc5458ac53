#include "ingest/document/document_builder.hpp"

#include "ingest/document/label_findings.hpp"
#include "ingest/document/passage_builder.hpp"
#include "ingest/document/unlabelled_talk.hpp"

#include <algorithm>
#include <string>

namespace draad {

namespace {

/// The title as a reader would cite it: the first heading, unless text stands above it, so that it heads a part.
std::string first_heading(const Document& document)
{
    const auto first = std::ranges::find_if(document.passages, [](const Passage& passage) {
        return passage.kind == PassageKind::heading || passage.kind == PassageKind::body;
    });
    const bool is_title = first != document.passages.end() && first->kind == PassageKind::heading;
    return is_title ? std::string(document.text.slice(first->range)) : "";
}

/// Moves the title out of the fields.
std::string take_title(Fields& fields)
{
    std::string title;
    for (const char* name : {"titel", "title"}) {
        const auto field = fields.find(name);
        if (field == fields.end())
            continue;
        title = field->second;
        fields.erase(field);
    }
    return title;
}

}

Document build_document(std::string_view name, SourceText text, const std::vector<MarkedLine>& lines,
                        const FrontMatter& front_matter, std::span<const Speaker> known)
{
    SpeakerList speakers(known);
    Document document;
    document.text = std::move(text);
    const std::optional<std::vector<MarkedLine>> decided = without_refused_labels(lines, known);
    const std::vector<MarkedLine>& used = decided ? *decided : lines;
    document.passages = build_passages(used, speakers);
    document.passages.shrink_to_fit();
    document.card.name = name;
    document.card.encoding = document.text.encoding;
    document.card.fields = front_matter.fields;
    document.card.title = take_title(document.card.fields);
    if (document.card.title.empty())
        document.card.title = first_heading(document);
    document.card.speakers = speakers.speakers();
    document.card.labels = gather_labels(document, used);
    if (auto note = tell_of_unlabelled_talk(document, used))
        document.notes.push_back(*std::move(note));
    return document;
}

}
