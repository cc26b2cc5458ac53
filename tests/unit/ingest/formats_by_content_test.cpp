#include "unit/ingest/reading.hpp"

#include "archive/archive_writer.hpp"
#include "ingest/collection.hpp"
#include "support/office_files.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace draad;
using draad::test::complaint;
using draad::test::outline;
using draad::test::word_paragraph;
using Lines = std::vector<std::string>;

TEST_CASE("captions are read as captions under any name")
{
    const Lines expected = {"body Kim: Hoe gaat het?", "body Noor: Wel goed."};
    const std::string webvtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Kim>Hoe gaat het?\n\n00:03.000 --> 00:04.000\n<v "
                               "Noor>Wel goed.\n";
    for (const char* name : {"a.vtt", "a.txt", "a.md", "a.srt"}) {
        CAPTURE(name);
        CHECK(outline(webvtt, name) == expected);
        CHECK(outline("\xEF\xBB\xBF" + webvtt, name) == expected);
    }
    const std::string subrip = "1\r\n00:00:01,000 --> 00:00:02,000\r\nIk was er.\r\n\r\n2\r\n00:00:03,000 --> "
                               "00:00:04,000\r\nToen ging ik weg.\r\n";
    for (const char* name : {"a.srt", "a.txt", "a.vtt"}) {
        CAPTURE(name);
        CHECK(outline(subrip, name) == Lines{"body: Ik was er. Toen ging ik weg."});
    }
    CHECK(outline("0:00:01.000,0:00:02.000\nIk was er.\n\n0:00:03.000,0:00:04.000\nToen ging ik weg.\n", "a.sbv") ==
          Lines{"body: Ik was er. Toen ging ik weg."});
}

TEST_CASE("a text that speaks of captions is a text")
{
    for (const std::string text :
         {"WEBVTT-bestanden maakt Teams zelf.", "1\nDat was het eerste punt, --> zie onder."}) {
        CAPTURE(text);
        CHECK_FALSE(outline(text, "a.txt").empty());
    }
}

TEST_CASE("documents with macros, templates and flat files are read as what they are")
{
    const Lines expected = {"body: Ik was daar."};
    for (const char* name : {"a.docm", "a.dotx", "a.DOTM"})
        CHECK(outline(test::docx({.body = word_paragraph("Ik was daar.")}), name) == expected);
    CHECK(outline(test::odt("<text:p>Ik was daar.</text:p>"), "a.ott") == expected);
    CHECK(
        outline(
            "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>Ik was "
            "daar.</text:p></office:text></office:body></office:document>",
            "a.fodt") == expected);
    CHECK(outline(
              "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Ik was daar.</p></body></html>",
              "a.xhtml") == expected);
    const Lines answers = {"heading: verhaal", "body 1: Ik was daar toen ook al."};
    CHECK(outline(test::xlsx({{"id", "verhaal"}, {"1", "Ik was daar toen ook al."}}), "a.xlsm") == answers);
    CHECK(outline("id\tverhaal\n1\tIk was daar toen ook al.\n", "a.tab") == answers);
}

TEST_CASE("a spreadsheet of OpenDocument holds answers as one of Excel does")
{
    const auto cell = [](const std::string& text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    };
    ArchiveWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", Packing::stored);
    zip.add(
        "content.xml",
        "<office:document-content xmlns:office='urn:o' xmlns:table='urn:t' xmlns:text='urn:x'><office:body>"
        "<office:spreadsheet><table:table table:name='Blad1'><table:table-row>" +
            cell("id") + cell("datum") + cell("verhaal") +
            "</table:table-row><table:table-row table:number-rows-repeated='2'><table:table-cell "
            "table:number-columns-repeated='16384'/></table:table-row><table:table-row>" +
            cell("1") +
            "<table:table-cell office:value-type='date' office:date-value='2025-03-12'><text:p>12 mrt</text:p>"
            "</table:table-cell><table:table-cell office:value-type='string'><office:annotation><text:p>nakijken"
            "</text:p></office:annotation><text:p>Ik was daar toen</text:p><text:p>ook al.</text:p></table:table-cell>"
            "</table:table-row><table:table-row table:number-rows-repeated='1048570'><table:table-cell "
            "table:number-columns-repeated='16384'/></table:table-row></table:table></office:spreadsheet>"
            "</office:body></office:document-content>");
    const Document document = read_document("a.ods", zip.take());
    CHECK(outline(document) == Lines{"heading: verhaal", "body 1: Ik was daar toen~ook al."});
    CHECK(document.card.speakers[0].fields == Fields{{"datum", "2025-03-12"}, {"vraag", "verhaal"}});
}

TEST_CASE("what is not read says what to do in its own terms, and in a folder is passed over by kind")
{
    CHECK(complaint("a.m4a", "\x01\x02").find("transcribe it first") != std::string::npos);
    CHECK(complaint("a.mx24", "SQLite format 3").find("export it there as a REFI-QDA project") != std::string::npos);
    CHECK(complaint("a.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").find("LibreOffice") != std::string::npos);
    const test::TemporaryFolder folder;
    for (const char* name : {"a.m4a", "b.m4a", "c.mx24", "d.txt"})
        std::ofstream(folder.path() / name) << "x";
    const Collection collection = collect(std::vector{folder.path()}, folder.path());
    CHECK(collection.files.size() == 1);
    CHECK(collection.unreadable.empty());
    CHECK(collection.passed_over == Lines{"2 .m4a (recordings: transcribe them first)",
                                          "1 .mx24 (projects of MAXQDA: export them as .qdpx for draad import)"});
}
