#include "xml/xml_writer.hpp"

#include "xml/xml_reader.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

TEST_CASE("elements without text are indented, text is left as it is")
{
    XmlWriter xml;
    xml.begin("boek").attribute("taal", "nl");
    xml.element("naam", "Vertrouwen");
    xml.begin("lijst").begin("leeg").end().end();
    xml.begin("zin").text("een ").element("b", "twee").text(" drie").end();
    xml.end();
    CHECK(xml.take() == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<boek taal=\"nl\">\n"
                        "  <naam>Vertrouwen</naam>\n"
                        "  <lijst>\n"
                        "    <leeg/>\n"
                        "  </lijst>\n"
                        "  <zin>een <b>twee</b> drie</zin>\n"
                        "</boek>\n");
}

TEST_CASE("the compact layout adds nothing between elements")
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("a").element("b", "x").end();
    CHECK(xml.take() == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b>x</b></a>");
}

TEST_CASE("what is written is read back as it was, in text and in attributes")
{
    const std::string value = "<a href=\"b\">'é' & ]]> \t\r\n \U0001F600</a>";
    XmlWriter xml;
    xml.begin("a").attribute("waarde", value).text(value).end();
    const std::string bytes = xml.take();
    XmlReader reader("proef.xml", bytes);
    REQUIRE(reader.next());
    CHECK(reader.attribute("waarde") == value);
    CHECK(reader.read_text() == value);
}

TEST_CASE("characters that XML cannot hold become the replacement character")
{
    CHECK(escape_xml_text("a\x01"
                          "b\xEF\xBF\xBF"
                          "c") == "a\xEF\xBF\xBD"
                                  "b\xEF\xBF\xBD"
                                  "c");
}
