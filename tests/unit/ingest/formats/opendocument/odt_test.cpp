#include "unit/ingest/reading.hpp"

#include "support/office_files.hpp"

#include <doctest/doctest.h>

using draad::test::complaint;
using draad::test::odt;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("an OpenDocument text's headings, paragraphs and items are passages")
{
    CHECK(outline(odt("<text:h text:outline-level='1'>Thuis</text:h><text:p>Daar was het stil.</text:p>"
                      "<text:list><text:list-item><text:p>meer rust</text:p></text:list-item>"
                      "<text:list-item><text:p>meer tijd</text:p></text:list-item></text:list>"
                      "<text:p text:style-name='P1'>Slot</text:p><text:p>Klaar.</text:p>",
                      "<style:style style:name='P1' style:family='paragraph' "
                      "style:parent-style-name='Heading_20_2'/>"
                      "<style:style style:name='Heading_20_2' style:family='paragraph'/>"),
                  "a.odt") == Lines{"heading: Thuis", "body: Daar was het stil.", "body: meer rust", "body: meer tijd",
                                    "heading: Slot", "body: Klaar."});
}

TEST_CASE("white space of OpenDocument is one blank, unless an element says otherwise")
{
    CHECK(outline(odt("<text:p>\n  een\n   twee<text:s text:c='3'/>drie<text:tab/>vier<text:line-break/>vijf "
                      "<text:span> zes</text:span></text:p>"),
                  "a.odt") == Lines{"body: een twee   drie\tvier~vijf zes"});
}

TEST_CASE("notes and comments stand behind their paragraph; deleted and hidden text is left out")
{
    CHECK(outline(odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>"
                      "</text:changed-region></text:tracked-changes>"
                      "<text:p>Dit zei zij<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                      "<text:p>Een bron.</text:p></text:note-body></text:note> in mei."
                      "<office:annotation><dc:creator xmlns:dc='d'>Kim</dc:creator><text:p>opmerking</text:p>"
                      "<text:p/></office:annotation> Punt."
                      "<text:span text:style-name='T1'>geheim</text:span><text:page-number>7</text:page-number>"
                      "</text:p><text:section text:display='none'><text:p>verborgen</text:p></text:section>"
                      "<text:p>Toen niet.</text:p>",
                      "<style:style style:name='T1' style:family='text'><style:text-properties "
                      "text:display='none'/></style:style>"),
                  "a.odt") ==
          Lines{"body: Dit zei zij in mei. Punt.", "note: Een bron.", "note: opmerking", "body: Toen niet."});
}

TEST_CASE("a text box comes once, a table gives a passage a row, a table of contents is meta")
{
    CHECK(outline(odt("<text:table-of-content><text:index-body><text:p>Thuis 3</text:p></text:index-body>"
                      "</text:table-of-content><text:p>Een zin <draw:frame><draw:text-box><text:p>In het kader."
                      "</text:p></draw:text-box></draw:frame>die doorloopt.</text:p>"
                      "<table:table><table:table-row><table:table-cell><text:p>Anna</text:p></table:table-cell>"
                      "<table:table-cell><text:p>coach</text:p></table:table-cell></table:table-row>"
                      "<table:table-row><table:table-cell><text:p>Bob</text:p></table:table-cell>"
                      "<table:table-cell><text:p>leider</text:p></table:table-cell></table:table-row></table:table>"),
                  "a.odt") == Lines{"meta: Thuis 3", "body: Een zin die doorloopt.", "body: In het kader.",
                                    "body: Anna\tcoach", "body: Bob\tleider"});
}

TEST_CASE("a locked or truncated OpenDocument text is refused")
{
    const std::string locked = odt("<text:p>x</text:p>", "", "<manifest><encryption-data/></manifest>");
    CHECK(complaint("a.odt", locked) == "a.odt: this document is locked with a password; save it without one");
    const std::string whole = odt("<text:p>Een zin.</text:p>");
    for (int part = 1; part < 20; ++part) {
        CAPTURE(part);
        CHECK(complaint("a.odt", std::string_view(whole).substr(0, whole.size() * part / 20)).starts_with("a.odt"));
    }
}
