#include "ingest/document_builder.hpp"

#include "error.hpp"
#include "ingest/bounds.hpp"
#include "ingest/lines.hpp"
#include "ingest/passages.hpp"
#include "text/decoding.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

namespace {

[[noreturn]] void refuse_bytes(std::string_view name, std::string_view bytes)
{
    const auto broken = first_invalid_utf8(bytes);
    if (bytes.find('\0') != std::string_view::npos || !broken)
        throw Error(fmt::format("{}: this is no text but a binary file; save the document as plain text (.txt)", name));
    const LineAndColumn place = line_and_column(bytes, *broken);
    throw Error(
        fmt::format("{}:{}:{}: the byte 0x{:02X} is no UTF-8, while the rest of the file is; mend the character "
                    "there, or save the file again as UTF-8",
                    name, place.line, place.column, static_cast<unsigned char>(bytes[*broken])));
}

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

SourceText decode_document(std::string_view name, std::string_view bytes)
{
    if (bytes.empty())
        throw Error(fmt::format("{}: the file is empty; leave it out or put text in it", name));
    std::optional<SourceText> text = decode(bytes);
    if (!text)
        refuse_bytes(name, bytes);
    if (trimmed(text->utf8).empty())
        throw Error(fmt::format("{}: the file holds only white space; leave it out or put text in it", name));
    check_lines_of(name, text->utf8);
    return std::move(*text);
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
    return document;
}

}
