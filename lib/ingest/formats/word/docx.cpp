#include "ingest/formats/word/docx.hpp"

#include "archive/archive.hpp"
#include "ingest/formats/word/docx_body.hpp"
#include "ingest/formats/word/docx_styles.hpp"
#include "ingest/rich/office_title.hpp"
#include "ingest/rich/rich_reader.hpp"
#include "xml/xml_reader.hpp"

#include <fmt/format.h>

#include <string>

namespace draad {

namespace {

/// The main part is named by the package's relations; nearly always word/document.xml.
std::string main_part(Archive& archive, std::string_view name)
{
    if (archive.contains("word/document.xml"))
        return "word/document.xml";
    const std::string relations = archive.read("_rels/.rels");
    XmlReader reader(fmt::format("{}/_rels/.rels", name), relations);
    while (reader.next())
        if (reader.is_element("Relationship") && reader.attribute_or_empty("Type").ends_with("/officeDocument")) {
            const std::string target = reader.attribute_or_empty("Target");
            return target.substr(target.starts_with('/') ? 1 : 0);
        }
    return "word/document.xml";
}

}

Document read_docx(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    Archive archive(name, bytes);
    const auto part = [&](std::string_view member) { return fmt::format("{}/{}", name, member); };
    DocxStyles styles;
    if (const auto xml = archive.read_if_present("word/styles.xml"))
        styles = read_docx_styles(part("word/styles.xml"), *xml);
    DocxNotes notes;
    for (const char* member : {"word/footnotes.xml", "word/endnotes.xml"})
        if (const auto xml = archive.read_if_present(member))
            read_docx_notes(part(member), *xml, styles, notes);
    const std::string main = main_part(archive, name);
    const std::string body = archive.read(main);
    RichDocument rich;
    rich.paragraphs = read_docx_body(part(main), body, styles, notes);
    if (const auto xml = archive.read_if_present("docProps/core.xml"))
        rich.title = title_in(part("docProps/core.xml"), *xml);
    return build_rich_document(name, std::move(rich), known);
}

bool is_docx(std::string_view bytes)
{
    return archive_shows(bytes, "word/document");
}

}
