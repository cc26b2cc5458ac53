#include "unit/ingest/reading.hpp"

#include "archive/archive_writer.hpp"

#include <doctest/doctest.h>

using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("the pages of a book are read in the order of its spine, without the table of contents")
{
    draad::ArchiveWriter zip;
    zip.add("mimetype", "application/epub+zip", draad::Packing::stored);
    zip.add("META-INF/container.xml",
            "<container><rootfiles><rootfile full-path='OEBPS/boek.opf'/></rootfiles></container>");
    zip.add("OEBPS/boek.opf",
            "<package xmlns:dc='urn:dc'><metadata><dc:title>Thuis</dc:title></metadata><manifest>"
            "<item id='n' href='nav.xhtml' properties='nav'/><item id='b' href='twee%20.xhtml'/><item id='a' "
            "href='een.xhtml'/></manifest><spine><itemref idref='n'/><itemref idref='a'/><itemref idref='b'/></spine>"
            "</package>");
    const auto page = [](const std::string& body) {
        return "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body>" + body + "</body></html>";
    };
    zip.add("OEBPS/nav.xhtml", page("<p>Inhoud</p>"));
    zip.add("OEBPS/een.xhtml", page("<h1>Toen</h1><p>We woonden daar met ons vieren.</p>"));
    zip.add("OEBPS/twee .xhtml", page("<p>Later werd het er stil.</p>"));
    const std::string book = zip.take();
    CHECK(outline(book, "a.epub") ==
          Lines{"heading: Toen", "body: We woonden daar met ons vieren.", "body: Later werd het er stil."});
    CHECK(complaint("a.epub", book.substr(0, book.size() / 2)).starts_with("a.epub"));
}
