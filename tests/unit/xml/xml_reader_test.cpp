#include "xml/xml_reader.hpp"

#include "error.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

using namespace draad;

namespace {

/// The events as one line: "<p> class=a [tekst] </p>".
std::string events_of(std::string_view bytes, Markup markup = Markup::xml)
{
    XmlReader reader("proef.xml", bytes, markup);
    std::string events;
    while (reader.next()) {
        switch (reader.event()) {
        case XmlEvent::element:
            events += fmt::format("<{}>", reader.name());
            break;
        case XmlEvent::element_end:
            events += fmt::format("</{}>", reader.name());
            break;
        default:
            events += reader.text();
        }
    }
    return events;
}

std::string fault_of(std::string_view bytes)
{
    try {
        events_of(bytes);
    } catch (const Error& error) {
        return error.what();
    }
    return "none";
}

}

TEST_CASE("elements, text and their ends come in the order of the document, names without their prefix")
{
    struct Example {
        std::string_view xml;
        std::string_view events;
    };
    const Example examples[] = {
        {"<a>een<b>twee</b>drie</a>", "<a>een<b>twee</b>drie</a>"},
        {"<w:p xmlns:w='urn:w'><w:tab/></w:p>", "<p><tab></tab></p>"},
        {"<a><![CDATA[<b>]]> &amp; &#233;</a>", "<a><b> & é</a>"},
        {"<a><!-- weg --><?pi weg?>blijft</a>", "<a>blijft</a>"},
        {"<a> <b/> </a>", "<a> <b></b> </a>"},
        {"<a></a>", "<a></a>"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.xml);
        CHECK(events_of(example.xml) == example.events);
    }
}

TEST_CASE("an attribute is found by its name without prefix, and an element tells its namespace")
{
    XmlReader reader("proef.xml", "<w:p xmlns:w='urn:woord' w:val='a &amp; b' leeg=''/>");
    REQUIRE(reader.next());
    CHECK(reader.name_space() == "urn:woord");
    CHECK(reader.attribute("val") == "a & b");
    CHECK(reader.attribute("leeg") == "");
    CHECK_FALSE(reader.attribute("anders"));
    CHECK(reader.attribute_or_empty("anders").empty());
}

TEST_CASE("an element can be skipped, or read as text, with all that it holds")
{
    XmlReader reader("proef.xml", "<a><weg>x<a>y</a></weg><lees>een <b>twee</b></lees><leeg/>slot</a>");
    std::string text;
    while (reader.next()) {
        if (reader.is_element("weg"))
            reader.skip();
        else if (reader.is_element("lees") || reader.is_element("leeg"))
            text += "[" + reader.read_text() + "]";
        else if (reader.event() == XmlEvent::text)
            text += reader.text();
    }
    CHECK(text == "[een twee][]slot");
}

TEST_CASE("depth counts the open elements, also past empty ones")
{
    XmlReader reader("proef.xml", "<a><b/><c>x</c></a>");
    std::string depths;
    while (reader.next())
        depths += std::to_string(reader.depth());
    CHECK(depths == "1222221");
}

TEST_CASE("XML is decoded as it declares itself")
{
    CHECK(events_of("<?xml version='1.0' encoding='ISO-8859-1'?><a>caf\xE9</a>") == "<a>café</a>");
    CHECK(events_of("<?xml version='1.0' encoding='windows-1252'?><a>\x93ja\x94</a>") == "<a>“ja”</a>");
    CHECK(events_of(std::string_view("\xFF\xFE<\0a\0>\0\xEB\0<\0/\0a\0>\0", 18)) == "<a>ë</a>");
}

TEST_CASE("a damaged document is refused with its name, the line and what to do")
{
    CHECK(fault_of("<a>\n<b>\n</a>").starts_with("proef.xml:3: the XML is damaged: Opening and ending tag mismatch"));
    CHECK(fault_of("<a>\n\n").starts_with("proef.xml:3: the XML is damaged"));
    CHECK(fault_of("").starts_with("proef.xml:"));
    CHECK(fault_of("geen xml").starts_with("proef.xml:1: the XML is damaged"));
    CHECK(fault_of("<a>&b;</a>").find("Entity 'b' not defined") != std::string::npos);
}

TEST_CASE("a document that is cut off anywhere is refused")
{
    const std::string whole = "<?xml version='1.0'?><a t='1'><b>tekst &amp; meer</b><c/></a>";
    for (std::size_t size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        CHECK(fault_of(whole.substr(0, size)) != "none");
    }
    CHECK(fault_of(whole) == "none");
}

TEST_CASE("entities that hold plain text are written out, those of HTML too where a DTD is named")
{
    CHECK(events_of("<!DOCTYPE a [<!ENTITY org 'Zorggroep Vaart'>]><a>De &org; zei</a>") ==
          "<a>De Zorggroep Vaart zei</a>");
    CHECK(events_of("<!DOCTYPE a SYSTEM 'tei.dtd'><a>caf&eacute;</a>") == "<a>café</a>");
    XmlReader reader("proef.xml", "<!DOCTYPE a [<!ENTITY org 'Vaart'>]><a naam='bij &org;.'/>");
    REQUIRE(reader.next());
    CHECK(reader.attribute("naam") == "bij Vaart.");
}

TEST_CASE("nothing outside the document is read")
{
    CHECK(fault_of("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>").find("'&x;'") !=
          std::string::npos);
    CHECK(events_of("<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a>x</a>") == "<a>x</a>");
    CHECK(events_of("<!DOCTYPE a [<!ENTITY % x SYSTEM 'file:///etc/hostname'> %x;]><a>x</a>") == "<a>x</a>");
}

TEST_CASE("entities that grow out of each other are refused, in text and in attributes")
{
    std::string laughs = "<!DOCTYPE a [<!ENTITY l0 'ha'>";
    for (int level = 1; level < 12; ++level) {
        std::string ten;
        for (int i = 0; i < 10; ++i)
            ten += fmt::format("&l{};", level - 1);
        laughs += fmt::format("<!ENTITY l{} '{}'>", level, ten);
    }
    CHECK(fault_of(laughs + "]><a>&l11;</a>") != "none");
    CHECK(fault_of(laughs + "]><a b='&l11;'>x</a>") != "none");
    std::string many = "<!DOCTYPE a [<!ENTITY k '" + std::string(100'000, 'k') + "'>]><a>";
    for (int i = 0; i < 200; ++i)
        many += "&k;";
    CHECK(fault_of(many + "</a>").find("10 MB") != std::string::npos);
}

TEST_CASE("elements nested too deep are refused")
{
    std::string deep;
    for (int level = 0; level < 300; ++level)
        deep += "<a>";
    CHECK(fault_of(deep).find("nested deeper than 256") != std::string::npos);
}

TEST_CASE("HTML of any kind gives its elements in lower case and all its text")
{
    struct Example {
        std::string_view html;
        std::string_view events;
    };
    const Example examples[] = {
        {"<P>Een<p>Twee &eacute;&nbsp;!", "<html><body><p>Een</p><p>Twee é\u00A0!</p></body></html>"},
        {"<p>los <b>vet<i>beide</b>schuin</i>", "<html><body><p>los <b>vet<i>beide</i></b>schuin</p></body></html>"},
        {"<p>a<br>b</p>", "<html><body><p>a<br></br>b</p></body></html>"},
        {"<p><o:p>Word</o:p></p>", "<html><body><p><p>Word</p></p></body></html>"},
        {"tekst zonder meer", "<html><body><p>tekst zonder meer</p></body></html>"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.html);
        CHECK(events_of(example.html, Markup::html) == example.events);
    }
}

TEST_CASE("text in HTML that never closes its elements is not lost, however deep")
{
    std::string html;
    for (int level = 0; level < 20'000; ++level)
        html += "<font>x";
    std::size_t letters = 0;
    XmlReader reader("oud.html", html, Markup::html);
    while (reader.next())
        letters += reader.event() == XmlEvent::text ? reader.text().size() : 0;
    CHECK(letters == 20'000);
}
