#include "report/word/word_document.hpp"

#include "archive/archive.hpp"
#include "xml/xml_reader.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

namespace {

std::string document_of(WordDocument document)
{
    const std::string bytes = document.finish();
    Archive archive("a.docx", bytes);
    return archive.read("word/document.xml");
}

std::string text_of(const std::string& xml)
{
    std::string text;
    XmlReader reader("document.xml", xml);
    while (reader.next())
        if (reader.is_element("t"))
            text += reader.read_text() + "|";
    return text;
}

}

TEST_CASE("a Word document has its texts as texts, in styles, on numbered pages of A4")
{
    WordDocument document("Titel");
    document.add(WordStyle::heading1, "Kop <b> & \x01");
    document.add(WordStyle::quote, {{.text = "Ik "}, {.text = "vertrouw", .is_marked = true}, {.text = " haar"}});
    document.add(WordStyle::normal, "een\ntwee");
    const std::string xml = document_of(document);
    CHECK(text_of(xml) == "Kop <b> & \xEF\xBF\xBD|Ik |vertrouw| haar|een|twee|");
    for (const char* part : {"w:val=\"Heading1\"", "w:val=\"Quote\"", "w:w=\"11906\"", "footerReference", "<w:br/>"}) {
        CAPTURE(part);
        CHECK(xml.find(part) != std::string::npos);
    }
}

TEST_CASE("a picture is there as SVG and as PNG, with words for who cannot see it")
{
    WordDocument document("Titel");
    document.add(
        WordPicture{.svg = "<svg/>", .png = "png", .width = 600, .height = 300, .description = "Ruben \"4\" <x>"});
    const std::string bytes = document.finish();
    Archive archive("a.docx", bytes);
    CHECK(archive.read("word/media/figuur1.png") == "png");
    CHECK(archive.read("word/media/figuur1.svg") == "<svg/>");
    const std::string xml = archive.read("word/document.xml");
    CHECK(xml.find("descr=\"Ruben &quot;4&quot; &lt;x&gt;\"") != std::string::npos);
    CHECK(xml.find("r:embed=\"rId3\"") != std::string::npos);
    const std::string relations = archive.read("word/_rels/document.xml.rels");
    CHECK(relations.find("Id=\"rId3\"") < relations.find("media/figuur1.png"));
}

TEST_CASE("a table repeats its head, and the same calls give the same bytes")
{
    const auto written = [] {
        WordDocument document("Titel");
        document.add(WordTable{{{.text = "Thema"}, {.text = "Aantal", .is_number = true}},
                               {{.text = "Zorg"}, {.text = "4", .is_number = true}}});
        return document.finish();
    };
    CHECK(written() == written());
    const std::string bytes = written();
    Archive archive("a.docx", bytes);
    const std::string xml = archive.read("word/document.xml");
    CHECK(text_of(xml) == "Thema|Aantal|Zorg|4||");
    CHECK(xml.find("<w:tblHeader/>") != std::string::npos);
    CHECK(xml.find("<w:tblHeader/>") == xml.rfind("<w:tblHeader/>"));
}
