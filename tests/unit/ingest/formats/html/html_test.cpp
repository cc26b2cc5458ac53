#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

Lines html(std::string_view body)
{
    return outline("<html><body>" + std::string(body) + "</body></html>", "a.html");
}

}

TEST_CASE("HTML's blocks are passages, white space is one blank, entities are characters")
{
    CHECK(html("<h1>Ons\n verhaal</h1><p>Een <b>vet</b>\n  woord &amp; caf&eacute;.<br>Nieuwe regel."
               "<ul><li>meer rust<li>meer tijd</ul><blockquote>Los gezegd.</blockquote><div>In een <span>vak</span>."
               "</div><pre>twee  blanks</pre>") ==
          Lines{"heading: Ons verhaal", "body: Een vet woord & café.~Nieuwe regel.", "body: meer rust",
                "body: meer tijd", "body: Los gezegd.", "body: In een vak.", "body: twee  blanks"});
}

TEST_CASE("what a browser does not show is left out, what is of the site is meta")
{
    CHECK(html("<script>var a;</script><style>p{}</style><nav><a href=/>Home</a></nav>"
               "<div class='cookie-melding'>Wij gebruiken koekjes.</div><p hidden>weg</p>"
               "<p style='display: none'>weg</p><main class='menu-open'><h2>Thuis</h2><p>Daar was het stil.</p></main>"
               "<form><label>Naam</label><input value=x></form><footer>Privacy</footer>") ==
          Lines{"meta: Home", "meta: Wij gebruiken koekjes.", "heading: Thuis", "body: Daar was het stil.",
                "meta: Naam", "meta: Privacy"});
}

TEST_CASE("the mark of a note is no part of a word, and a caption is a note")
{
    CHECK(html("<p>Zij zei dat<sup><a href='#n1'>1</a></sup> toen. Een m<sup>2</sup>.</p>"
               "<figure><img src=x><figcaption>De tuin</figcaption></figure>") ==
          Lines{"body: Zij zei dat toen. Een m2.", "note: De tuin"});
}

TEST_CASE("names in italics without a colon are speakers where they come back")
{
    CHECK(html("<p><em>Ik</em>&nbsp; Goedemorgen! Zit je goed?</p><p><em>Jeroen</em>&nbsp; Eh… ja, waarom niet?</p>"
               "<p><em>Ik</em>&nbsp; Dan beginnen we.</p><p><em>Jeroen</em>&nbsp; Goed. <em>Echt</em> goed.</p>") ==
          Lines{"body Ik: Goedemorgen! Zit je goed?", "body Jeroen: Eh… ja, waarom niet?", "body Ik: Dan beginnen we.",
                "body Jeroen: Goed. Echt goed."});
    CHECK(html("<p><em>Toen</em> ging het mis met ons.</p><p><em>Daarna</em> kwam er hulp.</p><p>Wij bleven.</p>") ==
          Lines{"body: Toen ging het mis met ons.", "body: Daarna kwam er hulp.", "body: Wij bleven."});
}

TEST_CASE("a page is decoded by its mark, as UTF-8 if it is that, else as it declares")
{
    CHECK(html("<p>café</p>") == Lines{"body: café"});
    CHECK(outline("<meta charset=iso-8859-1><p>caf\xE9 \x80</p>", "a.html") == Lines{"body: café €"});
    CHECK(outline("<meta http-equiv='Content-Type' content='text/html; charset=windows-1250'><p>Dvo\xF8\xE1k</p>",
                  "a.html") == Lines{"body: Dvořák"});
    CHECK(outline("<meta charset=iso-8859-1><p>café</p>", "a.html") == Lines{"body: café"});
}

TEST_CASE("Word's HTML has no double bullets and no marks of its own")
{
    CHECK(html("<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>meer rust"
               "<o:p></o:p></p><p>Een zin nog.<o:p>&nbsp;</o:p></p>") ==
          Lines{"body: meer rust", "body: Een zin nog."});
}

TEST_CASE("HTML of any depth is read, an empty page refused")
{
    std::string deep;
    for (int level = 0; level < 5000; ++level)
        deep += "<div><font>";
    CHECK(html(deep + "Onderin.") == Lines{"body: Onderin."});
    CHECK(complaint("a.html", "<html><body><script>x</script></body></html>") ==
          "a.html: there is no text in this document; leave it out");
}

TEST_CASE("bold names of speakers are labels, whatever their length, on a line of their own too")
{
    const std::string turns =
        "<p><b>Ina van der Ploeg-Smit (Samen Sterk)</b>{0}Ik dank u.</p><p>En nog iets.</p>"
        "<p><b>Voorzitter</b>{0}Graag.</p><p><b>Ina van der Ploeg-Smit (Samen Sterk)</b>{0}Ja.</p>"
        "<p><b>Voorzitter</b>{0}Goed.</p><p><b>Tom Bos (GBW)</b>{0}Ik ook.</p>";
    for (const char* gap : {" ", "</p><p>"}) {
        CAPTURE(gap);
        CHECK(outline(fmt::format(fmt::runtime(turns), gap), "a.html") ==
              Lines{"body Ina van der Ploeg-Smit: Ik dank u.", "body Ina van der Ploeg-Smit: En nog iets.",
                    "body Voorzitter: Graag.", "body Ina van der Ploeg-Smit: Ja.", "body Voorzitter: Goed.",
                    "body Tom Bos: Ik ook."});
    }
}

TEST_CASE("a table of speech may have long names, and a row that is nobody's")
{
    CHECK(outline("<table><tr><td>Mevrouw Van der Ploeg-Smit (Lokaal Belang)</td><td>Ik dank u.</td></tr>"
                  "<tr><td>De voorzitter</td><td>Graag gedaan.</td></tr>"
                  "<tr><td>Mevrouw Van der Ploeg-Smit (Lokaal Belang)</td><td>Nog iets.</td></tr>"
                  "<tr><td>De voorzitter</td><td>Goed zo.</td></tr></table>",
                  "a.html") == Lines{"body Mevrouw Van der Ploeg-Smit: Ik dank u.", "body De voorzitter: Graag gedaan.",
                                     "body Mevrouw Van der Ploeg-Smit: Nog iets.", "body De voorzitter: Goed zo."});
}
