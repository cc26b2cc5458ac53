#include "ingest/format_recognition.hpp"

#include "support/office_files.hpp"
#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::test::complaint;
using draad::test::docx;
using draad::test::odt;
using draad::test::outline;
using draad::test::word_paragraph;
using Lines = std::vector<std::string>;

TEST_CASE("a file is read as what it is, whatever its name says")
{
    const std::vector<std::pair<std::string, std::string>> files = {
        {"a.doc", "{\\rtf1 Een zin.}"},
        {"b.doc", "<html><body><p>Een zin.</p></body></html>"},
        {"c.doc", docx({.body = word_paragraph("Een zin.")})},
        {"d.docx", odt("<text:p>Een zin.</text:p>")},
        {"e.odt", docx({.body = word_paragraph("Een zin.")})},
        {"f.rtf", "Een zin."},
        {"g.txt", "{\\rtf1 Een zin.}"},
        {"h.pdf", "<!DOCTYPE html><p>Een zin.</p>"},
        {"i.docx", "Een zin."},
    };
    for (const auto& [name, bytes] : files) {
        CAPTURE(name);
        CHECK(outline(bytes, name) == Lines{"body: Een zin."});
    }
}

TEST_CASE("text is not taken for HTML because it begins with a tag")
{
    CHECK(outline("<html> is een opmaaktaal.", "a.txt") == Lines{"body: <html> is een opmaaktaal."});
}

TEST_CASE("a zip without a document and bytes that are nothing known are refused")
{
    draad::ArchiveWriter zip;
    zip.add("foto.jpg", "x");
    const std::string bytes = zip.take();
    CHECK(complaint("a.docx", bytes) ==
          "a.docx: this is a zip that holds no document; unpack it and name what is in it");
    CHECK(
        complaint("b.docx", std::string_view("\0\1\2\3", 4)) ==
        "b.docx: this is no Word document, or it is damaged; open it in the program that it is from and save it anew");
}
