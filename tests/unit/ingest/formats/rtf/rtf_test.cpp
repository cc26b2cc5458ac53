#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

Lines rtf(const std::string& inner)
{
    return outline("{\\rtf1\\ansi\\ansicpg1252" + inner + "}", "a.rtf");
}

}

TEST_CASE("RTF's characters come from code pages, Unicode and control words")
{
    CHECK(rtf(" caf\\'e9 \\u8364?5 \\uc2\\u233\\'3f\\'3fn \\ldblquote ja\\rdblquote\\~\\emdash  \\{x\\} "
              "\\uc1\\u-10179?\\u-8704?") == Lines{"body: café €5 én “ja”\u00A0— {x} \U0001F600"});
    CHECK(rtf("{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}{\\f1 Dvo\\'f8\\'e1k}{\\f0  \\'f8}") ==
          Lines{"body: Dvořák ø"});
    CHECK(outline("{\\rtf1\\mac caf\\'8e}", "a.rtf") == Lines{"body: café"});
}

TEST_CASE("RTF's paragraphs, line breaks and headings by style")
{
    CHECK(
        rtf("{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\*\\cs10 Nadruk;}}\n"
            "\\pard\\s1 Thuis\\par\n\\pard Daar was\r\n het stil.\\line Echt.\\par "
            "\\pard\\ls1{\\listtext\\'b7\\tab}meer "
            "rust\\par \\pard\\outlinelevel0 Slot\\par\\pard Klaar.") ==
        Lines{"heading: Thuis", "body: Daar was het stil.~Echt.", "body: meer rust", "heading: Slot", "body: Klaar."});
}

TEST_CASE("what is not the author's text is left out of RTF")
{
    CHECK(rtf("{\\info{\\title Over thuis}{\\author A}}{\\header Kop}{\\footer\\chpgn}{\\*\\generator X;}"
              "{\\pict\\wmetafile8 0100}een{\\v geheim}{\\deleted weg} twee{\\*\\onbekend x}"
              "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt  drie}}"
              "\\bin3 {}\\ vier") == Lines{"body: een twee drie vier"});
    CHECK(draad::read_document("a.rtf", "{\\rtf1{\\info{\\title Over thuis}}Tekst.}").card.title == "Over thuis");
}

TEST_CASE("RTF's notes stand behind their paragraph, a text box comes once")
{
    CHECK(rtf(" Dit zei zij{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} Een bron.} in mei.\\par Toen niet.") ==
          Lines{"body: Dit zei zij in mei.", "note: Een bron.", "body: Toen niet."});
    CHECK(rtf("{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn x}{\\sv 1}}{\\shptxt In het kader.\\par}}{\\shprslt In het "
              "kader.}}Een zin.\\par") == Lines{"body: In het kader.", "body: Een zin."});
}

TEST_CASE("RTF's tables give a passage a row")
{
    CHECK(rtf("\\trowd\\pard\\intbl Anna\\cell coach\\cell\\row\\trowd\\pard\\intbl Bob\\cell wijkteam\\cell\\row"
              "\\pard Daarna.\\par") == Lines{"body: Anna\tcoach", "body: Bob\twijkteam", "body: Daarna."});
}

TEST_CASE("RTF that is cut off or nested without end is refused")
{
    const std::string whole = "{\\rtf1\\ansi Een zin.\\par {\\b Nog} een.}";
    for (std::size_t size = 6; size < whole.size(); ++size) {
        CAPTURE(size);
        CHECK_FALSE(complaint("a.rtf", whole.substr(0, size)).empty());
    }
    CHECK(complaint("a.rtf", "{\\rtf1" + std::string(100'000, '{')).find("nested deeper") != std::string::npos);
}
