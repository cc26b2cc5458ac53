#include "ingest/formats/word/docx.hpp"

#include "archive/archive.hpp"
#include "ingest/formats/html/html.hpp"
#include "ingest/formats/word/docx_body.hpp"
#include "ingest/formats/word/docx_styles.hpp"
#include "ingest/rich/office_title.hpp"
#include "ingest/rich/rich_reader.hpp"
#include "text/encoding/decoding.hpp"
#include "wording/said.hpp"
#include "xml/xml_reader.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

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

namespace {

/// A package of Word, and how deep it lies within others.
class Package {
public:
    Package(std::string_view name, std::string_view bytes, std::size_t depth)
        : name_(name), archive_(name, bytes), depth_(depth)
    {
    }

    RichDocument read()
    {
        DocxStyles styles;
        if (const auto xml = archive_.read_if_present("word/styles.xml"))
            styles = read_docx_styles(part("word/styles.xml"), *xml);
        DocxNotes notes;
        for (const char* member : {"word/footnotes.xml", "word/endnotes.xml", "word/comments.xml"})
            if (const auto xml = archive_.read_if_present(member))
                read_docx_notes(part(member), *xml, styles, notes);
        const std::string main = main_part(archive_, name_);
        const DocxChunks chunks = read_chunks(main);
        const std::string body = archive_.read(main);
        rich_.paragraphs = read_docx_body(part(main), body, styles, notes, chunks);
        if (const auto xml = archive_.read_if_present("docProps/core.xml"))
            rich_.title = title_in(part("docProps/core.xml"), *xml);
        return std::move(rich_);
    }

private:
    std::string part(std::string_view member) const { return fmt::format("{}/{}", name_, member); }

    /// word/_rels/document.xml.rels names the documents within.
    DocxChunks read_chunks(const std::string& main)
    {
        const std::size_t slash = main.rfind('/') + 1;
        const std::string member = fmt::format("{}_rels/{}.rels", main.substr(0, slash), main.substr(slash));
        const auto relations = archive_.read_if_present(member);
        DocxChunks chunks;
        if (!relations)
            return chunks;
        XmlReader reader(part(member), *relations);
        while (reader.next()) {
            if (!reader.is_element("Relationship") || !reader.attribute_or_empty("Type").ends_with("/aFChunk"))
                continue;
            const std::string target = reader.attribute_or_empty("Target");
            const bool is_absolute = target.starts_with('/');
            add_chunk(chunks, reader.attribute_or_empty("Id"),
                      is_absolute ? target.substr(1) : main.substr(0, slash) + target);
        }
        return chunks;
    }

    void add_chunk(DocxChunks& chunks, const std::string& relation, const std::string& member)
    {
        const auto bytes = archive_.read_if_present(member);
        if (!bytes)
            return;
        std::vector<RichParagraph> paragraphs = paragraphs_of_chunk(part(member), *bytes);
        // Tables are told apart by their numbers.
        constexpr std::size_t tables_of_chunk = 10'000'000;
        ++chunks_;
        for (RichParagraph& paragraph : paragraphs)
            for (auto* cell : {&paragraph.cell, &paragraph.inner_cell})
                if (*cell)
                    (*cell)->table += chunks_ * tables_of_chunk;
        chunks[relation] = std::move(paragraphs);
    }

    std::vector<RichParagraph> paragraphs_of_chunk(const std::string& name, const std::string& bytes)
    {
        constexpr std::size_t deepest = 3;
        if (begins_as_html(bytes))
            return read_html_paragraphs(name, bytes).paragraphs;
        if (is_docx(bytes) && depth_ < deepest) {
            RichDocument within = Package(name, bytes, depth_ + 1).read();
            rich_.notes.insert(rich_.notes.end(), within.notes.begin(), within.notes.end());
            return std::move(within.paragraphs);
        }
        if (const auto text = is_docx(bytes) || bytes.starts_with("{\\rtf") ? std::nullopt : decode(bytes)) {
            RichParagraph whole;
            whole.text = text->utf8;
            return {whole};
        }
        rich_.notes.push_back(said("a document within this one is left out ({}); open it in Word, save it anew, "
                                   "and it is read",
                                   name));
        return {};
    }

    std::string_view name_;
    Archive archive_;
    std::size_t depth_;
    std::size_t chunks_ = 0;
    RichDocument rich_;
};

}

Document read_docx(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    return build_rich_document(name, Package(name, bytes, 0).read(), known);
}

bool is_docx(std::string_view bytes)
{
    return archive_shows(bytes, "word/document");
}

}
