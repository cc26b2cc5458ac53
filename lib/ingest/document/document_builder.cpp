#include "ingest/document/document_builder.hpp"

#include "ingest/document/passage_builder.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

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

/// Gathers what stands at the beginning of lines like a label.
class LabelGatherer {
public:
    explicit LabelGatherer(const Document& document) : document_(document) {}

    void add(const MarkedLine& line)
    {
        if (line.label && !line.label->name.empty())
            add(line.label->name, line, true, line.label->is_doubtful);
        else if (!line.refused_label.is_empty())
            add(std::string(document_.text.slice(line.refused_label)), line, false, true);
    }

    std::vector<LabelFinding> take() { return std::move(findings_); }

private:
    void add(const std::string& label, const MarkedLine& line, bool is_speaker, bool is_doubtful)
    {
        const auto [place, is_new] = indices_.try_emplace({label, is_speaker}, findings_.size());
        if (is_new)
            findings_.push_back({.label = label,
                                 .count = 0,
                                 .line = 0,
                                 .paragraph = paragraph_at(line.line.begin),
                                 .is_speaker = is_speaker,
                                 .is_doubtful = is_doubtful});
        ++findings_[place->second].count;
    }

    /// The first passage that ends past a byte.
    std::uint32_t paragraph_at(std::size_t byte) const
    {
        const auto passage = std::ranges::upper_bound(document_.passages, byte, {},
                                                      [](const Passage& one) { return one.range.end; });
        return passage == document_.passages.end() ? 0 : passage->paragraph;
    }

    const Document& document_;
    std::map<std::pair<std::string, bool>, std::size_t> indices_;
    std::vector<LabelFinding> findings_;
};

std::vector<LabelFinding> gather_labels(const Document& document, const std::vector<MarkedLine>& lines)
{
    LabelGatherer gatherer(document);
    for (const MarkedLine& line : lines)
        gatherer.add(line);
    return gatherer.take();
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
    document.passages = build_passages(lines, speakers);
    document.card.name = name;
    document.card.encoding = document.text.encoding;
    document.card.fields = front_matter.fields;
    document.card.title = take_title(document.card.fields);
    if (document.card.title.empty())
        document.card.title = first_heading(document);
    document.card.speakers = speakers.speakers();
    document.card.labels = gather_labels(document, lines);
    return document;
}

}
