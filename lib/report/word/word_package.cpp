#include "report/word/word_package.hpp"

#include "archive/archive_writer.hpp"
#include "xml/xml_writer.hpp"

#include <span>

namespace draad {

namespace {

constexpr std::string_view package_namespace = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view office_namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view main_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string joined(std::string_view left, std::string_view right)
{
    return std::string(left).append(right);
}

std::string content_types(std::span<const WordPart> parts)
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("Types").attribute("xmlns", joined(package_namespace, "content-types"));
    const auto add = [&](const char* element, const char* key, std::string_view value, std::string_view type) {
        xml.begin(element).attribute(key, value).attribute("ContentType", type).end();
    };
    add("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
    add("Default", "Extension", "xml", "application/xml");
    add("Default", "Extension", "png", "image/png");
    add("Default", "Extension", "svg", "image/svg+xml");
    add("Override", "PartName", "/word/document.xml", joined(main_type, "document.main+xml"));
    for (const WordPart& part : parts)
        if (part.relation != "image")
            add("Override", "PartName", "/word/" + part.name, joined(main_type, part.relation) + "+xml");
    add("Override", "PartName", "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    xml.end();
    return xml.take();
}

struct Relation {
    std::string type;
    std::string_view target;
};

std::string relations(std::span<const Relation> all)
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("Relationships").attribute("xmlns", joined(package_namespace, "relationships"));
    std::size_t number = 0;
    for (const Relation& relation : all)
        xml.begin("Relationship")
            .attribute("Id", "rId" + std::to_string(++number))
            .attribute("Type", relation.type)
            .attribute("Target", relation.target)
            .end();
    xml.end();
    return xml.take();
}

std::string core_properties(std::string_view title, std::string_view language)
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("cp:coreProperties")
        .attribute("xmlns:cp", joined(package_namespace, "metadata/core-properties"))
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.element("dc:title", title).element("dc:language", language);
    xml.end();
    return xml.take();
}

}

std::string pack_word_document(std::string_view title, std::string_view language, std::string document,
                               std::vector<WordPart> parts)
{
    const Relation of_package[] = {
        {joined(office_namespace, "officeDocument"), "word/document.xml"},
        {joined(package_namespace, "relationships/metadata/core-properties"), "docProps/core.xml"}};
    std::vector<Relation> of_document;
    for (const WordPart& part : parts)
        of_document.push_back({joined(office_namespace, part.relation), part.name});
    ArchiveWriter archive;
    archive.add("[Content_Types].xml", content_types(parts));
    archive.add("_rels/.rels", relations(of_package));
    archive.add("docProps/core.xml", core_properties(title, language));
    archive.add("word/_rels/document.xml.rels", relations(of_document));
    archive.add("word/document.xml", std::move(document));
    for (WordPart& part : parts)
        archive.add("word/" + part.name, std::move(part.bytes));
    return archive.take();
}

}
