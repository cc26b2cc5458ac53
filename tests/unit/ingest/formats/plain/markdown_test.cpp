#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

Lines markdown(std::string_view text)
{
    return outline(text, "test.md");
}

}

TEST_CASE("Markdown's blocks are passages without their marks")
{
    CHECK(
        markdown("# Kop\n\nEen alinea over\ntwee regels.\n\n- een punt\n- nog een\n  dat doorloopt\n\n> Een citaat.\n\n"
                 "Tussenkop\n---------\n\n***\n\nSlot.") ==
        Lines{"heading: Kop", "body: Een alinea over~twee regels.", "body: een punt", "body: nog een~  dat doorloopt",
              "body: Een citaat.", "heading: Tussenkop", "body: Slot."});
}

TEST_CASE("emphasis stays in the text")
{
    CHECK(markdown("Dat was *heel* **anders** bij ons.") == Lines{"body: Dat was *heel* **anders** bij ons."});
}

TEST_CASE("a paragraph that is wholly emphasised stands without the marks")
{
    CHECK(markdown("# Kop\n\n*Gesprek met een moeder.*\n\n_Een_ woord en _nog_ een.\n\n*Een* **twee**") ==
          Lines{"heading: Kop", "body: Gesprek met een moeder.", "body: _Een_ woord en _nog_ een.",
                "body: *Een* **twee**"});
}

TEST_CASE("a paragraph that is wholly strong is a heading")
{
    CHECK(markdown("**Over thuis**\n\nDaar was het stil.") == Lines{"heading: Over thuis", "body: Daar was het stil."});
}

TEST_CASE("pictures, footnotes and links' addresses are not body")
{
    CHECK(
        markdown(
            "Tekst.\n\n![Een tuin](tuin.png)\n\n[^1]: Zie ook later.\n\n[x]: https://x.example\n\n```\ncode\n```\n") ==
        Lines{"body: Tekst.", "note: ![Een tuin](tuin.png)", "note: [^1]: Zie ook later.",
              "meta: [x]: https://x.example", "meta: code"});
}

TEST_CASE("the rows of a table are passages, its rule is not")
{
    CHECK(markdown("| Jaar | Plekken |\n| --- | --- |\n| 2031 | twaalf |") ==
          Lines{"body: | Jaar | Plekken |", "body: | 2031 | twaalf |"});
}

TEST_CASE("a transcript in Markdown has turns")
{
    CHECK(markdown(
              "# Gesprek\n\n**Interviewer:** Hoe was het?\n\n**Moeder:** Druk.\n\nErg druk.\n\n**Interviewer:** O.") ==
          Lines{"heading: Gesprek", "body Interviewer: Hoe was het?", "body Moeder: Druk.", "body Moeder: Erg druk.",
                "body Interviewer: O."});
    CHECK(markdown("Anna: Ja.\nBart: Nee.\nAnna: Jawel.\n") ==
          Lines{"body Anna: Ja.", "body Bart: Nee.", "body Anna: Jawel."});
}

TEST_CASE("HTML in Markdown is read as HTML, and passages keep the lines of the file")
{
    const draad::Document document = draad::read_document(
        "a.md",
        "# Gesprek\n\n**Kim:** Hoe<br>gaat&nbsp;het?\n\n<p>**Noor:** Wel <em>goed</em>.</p>\n\n**Kim:** Fijn.\n");
    CHECK(draad::test::outline(document) == std::vector<std::string>{"heading: Gesprek", "body Kim: Hoe~gaat\u00A0het?",
                                                                     "body Noor: Wel goed.", "body Kim: Fijn."});
    CHECK(document.passages[1].line == 3);
    CHECK(document.passages[2].line == 5);
    CHECK(document.passages[3].line == 7);
}
