#include "unit/ingest/reading.hpp"

#include "support/office_files.hpp"

#include <doctest/doctest.h>

using draad::test::complaint;
using draad::test::docx;
using draad::test::outline;
using draad::test::word_paragraph;
using Lines = std::vector<std::string>;

namespace {

Lines word(const std::string& body)
{
    return outline(docx({.body = body}), "test.docx");
}

std::string run(std::string_view inner)
{
    return "<w:p><w:r>" + std::string(inner) + "</w:r></w:p>";
}

}

TEST_CASE("a Word document's headings, paragraphs and items are passages")
{
    CHECK(word(word_paragraph("Ons verhaal", "<w:pStyle w:val='Titel'/>") +
               word_paragraph("Thuis", "<w:pStyle w:val='Kop1'/>") + word_paragraph("Daar was het stil & koud.") +
               word_paragraph("meer rust", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>") +
               word_paragraph("meer tijd", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>") +
               word_paragraph("Slot", "<w:outlineLvl w:val='1'/>") + word_paragraph("Dat was het.")) ==
          Lines{"heading: Ons verhaal", "heading: Thuis", "body: Daar was het stil & koud.", "body: meer rust",
                "body: meer tijd", "heading: Slot", "body: Dat was het."});
}

TEST_CASE("a style of Word is a heading by its English name, by its base or, without a list, by its identifier")
{
    const std::string styles =
        "<w:style w:styleId='Kop1'><w:name w:val='heading 1'/></w:style>"
        "<w:style w:styleId='Eigen'><w:name w:val='Mijn kop'/><w:basedOn w:val='Kop1'/></w:style>"
        "<w:style w:styleId='Rond'><w:name w:val='Rond'/><w:basedOn w:val='Rond'/></w:style>";
    CHECK(outline(docx({.body = word_paragraph("Begin", "<w:pStyle w:val='Eigen'/>") +
                                word_paragraph("Gewoon.", "<w:pStyle w:val='Rond'/>") +
                                word_paragraph("Eind", "<w:pStyle w:val='Kop2'/>") + word_paragraph("Klaar."),
                        .styles = styles}),
                  "a.docx") == Lines{"heading: Begin", "body: Gewoon.", "heading: Eind", "body: Klaar."});
}

TEST_CASE("characters of Word that are elements become characters")
{
    CHECK(word(run("<w:t>een</w:t><w:tab/><w:t>twee</w:t><w:br/><w:t>drie</w:t><w:noBreakHyphen/><w:t>vier vij"
                   "</w:t><w:softHyphen/><w:t>ven</w:t><w:sym w:font='Wingdings' w:char='F04A'/>")) ==
          Lines{"body: een\ttwee~drie\u2011vier vij\u00ADven☺"});
}

TEST_CASE("tracked changes are read as accepted, and a deleted paragraph mark joins two paragraphs")
{
    CHECK(
        word("<w:p><w:r><w:t xml:space='preserve'>Ik </w:t></w:r><w:del><w:r><w:delText>wil </w:delText></w:r></w:del>"
             "<w:ins><w:r><w:t>moet.</w:t></w:r></w:ins>"
             "<w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom></w:p>") == Lines{"body: Ik moet."});
    CHECK(
        word("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Een zin die </w:t></w:r></w:p>"
             "<w:p><w:r><w:t>doorloopt.</w:t></w:r></w:p>") == Lines{"body: Een zin die doorloopt."});
}

TEST_CASE("hidden text, page numbers and instructions of fields are left out; links and other results stay")
{
    CHECK(word("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr>"
               "<w:t>open</w:t></w:r></w:p>") == Lines{"body: open"});
    const auto field = [](std::string_view instruction) {
        return "<w:p><w:r><w:t>Zie </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" +
               std::string(instruction) +
               "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>uitkomst</w:t></w:r>"
               "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
    };
    CHECK(word(field(" PAGE \\* MERGEFORMAT ")) == Lines{"body: Zie ."});
    CHECK(word(field(" HYPERLINK \"x\" ")) == Lines{"body: Zie uitkomst."});
}

TEST_CASE("a footnote stands behind its paragraph, and Word's own separators are no notes")
{
    const std::string notes = "<w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:t>streep</w:t></w:r></w:p>"
                              "</w:footnote><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/><w:t>Een bron.</w:t></w:r>"
                              "</w:p></w:footnote>";
    CHECK(outline(docx({.body = "<w:p><w:r><w:t>Dit zei zij</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
                                "<w:r><w:t xml:space='preserve'> in mei.</w:t></w:r></w:p>" +
                                word_paragraph("Toen niet meer."),
                        .footnotes = notes}),
                  "a.docx") == Lines{"body: Dit zei zij in mei.", "note: Een bron.", "body: Toen niet meer."});
}

TEST_CASE("a text box comes once, behind the paragraph that it is anchored in")
{
    const std::string box = "<w:txbxContent>" + word_paragraph("In het kader.") + "</w:txbxContent>";
    CHECK(
        word("<w:p><w:r><w:t xml:space='preserve'>Een zin </w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
             "<wps:txbx>" +
             box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
             "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>die "
             "doorloopt.</w:t></w:r></w:p>") == Lines{"body: Een zin die doorloopt.", "body: In het kader."});
}

TEST_CASE("pages are those that Word last showed, and none where it kept none")
{
    const auto pages = [](const std::string& body) {
        std::string numbers;
        for (const draad::Passage& passage : draad::read_document("a.docx", docx({.body = body})).passages)
            numbers += std::to_string(passage.page);
        return numbers;
    };
    const std::string second = run("<w:lastRenderedPageBreak/><w:t>Op twee.</w:t>");
    const std::string across = run("<w:t>Van twee</w:t><w:lastRenderedPageBreak/><w:t> naar drie.</w:t>");
    CHECK(pages(run("<w:t>Op een.</w:t>") + second + across + run("<w:t>Op drie.</w:t>")) == "1223");
    CHECK(pages(run("<w:t>Op een.</w:t>") + run("<w:br w:type='page'/><w:t>Verder.</w:t>")) == "00");
}

TEST_CASE("a title in the properties is used where the text has none")
{
    CHECK(draad::read_document("a.docx", docx({.body = word_paragraph("Tekst."), .title = "Over thuis"})).card.title ==
          "Over thuis");
    CHECK(draad::read_document(
              "a.docx", docx({.body = word_paragraph("Kop", "<w:pStyle w:val='Titel'/>") + word_paragraph("Tekst."),
                              .title = "Over thuis"}))
              .card.title == "Kop");
}

TEST_CASE("a table of speakers and words is a conversation, any other gives a passage a row")
{
    const auto table = [](const std::vector<std::vector<std::string>>& rows) {
        std::string xml = "<w:tbl>";
        for (const auto& row : rows) {
            xml += "<w:tr>";
            for (const std::string& cell : row)
                xml += "<w:tc>" + word_paragraph(cell) + "</w:tc>";
            xml += "</w:tr>";
        }
        return xml + "</w:tbl>";
    };
    CHECK(word(table({{"Spreker", "Tekst"},
                      {"Anna", "Hoe gaat het nu thuis?"},
                      {"Moeder", "Ja, beter. We slapen weer."},
                      {"Anna", "Dat is fijn om te horen."}})) ==
          Lines{"meta: Spreker", "meta: Tekst", "body Anna: Hoe gaat het nu thuis?",
                "body Moeder: Ja, beter. We slapen weer.", "body Anna: Dat is fijn om te horen."});
    CHECK(word(table({{"1", "00:00:04", "Anna", "Hoe gaat het nu thuis?", "aarzelt"},
                      {"2", "00:00:09", "Moeder", "Beter dan in mei.", ""},
                      {"3", "00:00:12", "Anna", "Vertel daar eens over.", ""},
                      {"4", "00:00:15", "Moeder", "We slapen weer.", ""}})) ==
          Lines{"body Anna: Hoe gaat het nu thuis?", "note: aarzelt", "body Moeder: Beter dan in mei.",
                "body Anna: Vertel daar eens over.", "body Moeder: We slapen weer."});
    CHECK(word(table({{"Naam", "Functie"}, {"Anna", "coach"}, {"Bob", "wijkteam Noord"}})) ==
          Lines{"body: Naam\tFunctie", "body: Anna\tcoach", "body: Bob\twijkteam Noord"});
}

TEST_CASE("damaged, locked, empty and disguised Word files are refused by name with what to do")
{
    const std::string whole = docx({.body = word_paragraph("Tekst die er staat.")});
    for (int part = 1; part < 20; ++part) {
        CAPTURE(part);
        CHECK(complaint("a.docx", std::string_view(whole).substr(0, whole.size() * part / 20)).starts_with("a.docx"));
    }
    CHECK(complaint("leeg.docx", "").starts_with("leeg.docx: the file is empty"));
    CHECK(complaint("wit.docx", docx({.body = word_paragraph(" ")})) ==
          "wit.docx: there is no text in this document; leave it out");
    CHECK(complaint("~$a.docx", "x").find("open elsewhere") != std::string::npos);
    const std::string old = std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + std::string(600, '\0');
    CHECK(complaint("oud.docx", old) ==
          "oud.docx: Word 97 is not read; open it in Word or LibreOffice and save it as .docx");
    std::string locked = old;
    for (const char letter : std::string_view("EncryptedPackage"))
        locked += std::string(1, letter) + '\0';
    CHECK(complaint("slot.docx", locked).find("password") != std::string::npos);
}

TEST_CASE("comments of Word are notes behind the paragraph that they are about")
{
    CHECK(outline(docx({.body = "<w:p><w:commentRangeStart w:id='3'/><w:r><w:t>Ik wist het niet.</w:t></w:r>"
                                "<w:commentRangeEnd w:id='3'/><w:r><w:commentReference w:id='3'/></w:r></w:p>" +
                                word_paragraph("Later wel."),
                        .comments =
                            "<w:comment w:id='3' w:author='Kim'><w:p><w:r><w:t>code: twijfel</w:t></w:r></w:p>"
                            "</w:comment><w:comment w:id='4'><w:p><w:r><w:t>nergens</w:t></w:r></w:p></w:comment>"}),
                  "test.docx") == Lines{"body: Ik wist het niet.", "note: code: twijfel", "body: Later wel."});
}

TEST_CASE("documents packed within a Word document are read in their place, others are noted")
{
    const std::string relations =
        "<Relationships><Relationship Id='r1' Type='http://x/relationships/aFChunk' Target='een.html'/>"
        "<Relationship Id='r2' Type='http://x/relationships/aFChunk' Target='/word/twee.docx'/>"
        "<Relationship Id='r3' Type='http://x/relationships/aFChunk' Target='drie.rtf'/></Relationships>";
    const draad::Document document = draad::read_document(
        "a.docx", docx({.body = word_paragraph("Voor.") + "<w:altChunk r:id='r1'/><w:altChunk r:id='r2'/>" +
                                "<w:altChunk r:id='r3'/>" + word_paragraph("Na."),
                        .more = {{"word/_rels/document.xml.rels", relations},
                                 {"word/een.html", "<html><body><p>In <b>html</b>.</p></body></html>"},
                                 {"word/twee.docx", docx({.body = word_paragraph("In Word.")})},
                                 {"word/drie.rtf", "{\\rtf1 In RTF.}"}}}));
    CHECK(outline(document) == Lines{"body: Voor.", "body: In html.", "body: In Word.", "body: Na."});
    REQUIRE(document.notes.size() == 1);
    CHECK(document.notes[0].find("word/drie.rtf") != std::string::npos);
}

TEST_CASE("a table of speech is read inside a table of layout, and by its heads")
{
    const auto row = [](const std::vector<std::string>& cells) {
        std::string xml = "<w:tr>";
        for (const std::string& cell : cells)
            xml += "<w:tc>" + cell + "</w:tc>";
        return xml + "</w:tr>";
    };
    const auto text = [](const char* words) { return word_paragraph(words); };
    const std::string speech = "<w:tbl>" + row({text("Tijd"), text("Spreker"), text("Tekst")}) +
                               row({text("00:00:01"), text("Kim"), text("Hoe gaat het")}) +
                               row({text("00:01:02"), text("Noor"), text("Wel goed.")}) +
                               row({text("00:01:05"), text("Kim"), text("Fijn")}) + "</w:tbl>";
    const Lines turns = {"body Kim: Hoe gaat het", "body Noor: Wel goed.", "body Kim: Fijn"};
    for (const std::string& body : {speech, "<w:tbl>" + row({text("Formulier 12") + speech + text("")}) + "</w:tbl>"}) {
        const draad::Document document = draad::read_document("a.docx", docx({.body = body}));
        Lines said = outline(document);
        std::erase_if(said, [](const std::string& line) { return !line.starts_with("body "); });
        CHECK(said == turns);
    }
}

TEST_CASE("text that only an older program is shown is read, a copy of what a newer one is shown is not")
{
    const auto alternatives = [](const std::string& newer) {
        return "<w:p><w:r><w:t>Voor.</w:t></w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + newer +
               "</mc:Choice><mc:Fallback><w:r><w:t> Daar was ik.</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";
    };
    CHECK(word(alternatives("<w:r><w:drawing/></w:r>")) == Lines{"body: Voor. Daar was ik."});
    CHECK(word(alternatives("<w:r><w:t> Hier was ik.</w:t></w:r>")) == Lines{"body: Voor. Hier was ik."});
}
