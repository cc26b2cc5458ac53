#include "unit/ingest/reading.hpp"

#include "support/pdf_file.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using draad::test::outline;
using draad::test::pdf;
using draad::test::PdfPageText;
using Lines = std::vector<std::string>;

TEST_CASE("the lines of a PDF's paragraph are one passage, white space parts paragraphs")
{
    PdfPageText page;
    page.line(72, 100, "Over thuis", 18);
    double y = page.lines(72, 140,
                          {"Wij hebben in die jaren heel veel gesprekken gevoerd met de men-",
                           "sen van de instelling, en niemand luisterde echt naar ons, zo", "voelde het."});
    page.lines(72, y + 10, {"Later werd het anders. Er kwam iemand die vroeg hoe het ging."});
    CHECK(outline(pdf({page}), "a.pdf") ==
          Lines{"heading: Over thuis",
                "body: Wij hebben in die jaren heel veel gesprekken gevoerd met de men-~sen van de instelling, en "
                "niemand luisterde echt naar ons, zo~voelde het.",
                "body: Later werd het anders. Er kwam iemand die vroeg hoe het ging."});
}

TEST_CASE("running heads and numbers of pages are meta, and a sentence runs on over the page")
{
    std::vector<PdfPageText> pages(3);
    for (std::size_t number = 0; number < pages.size(); ++number) {
        pages[number].line(72, 40, "Stichting De Kade - jaarverslag", 9);
        pages[number].line(290, 810, std::to_string(number + 1), 9);
    }
    pages[0].lines(72, 100,
                   {"Wij hebben in die jaren heel veel gesprekken gevoerd met de mensen",
                    "van de instelling, en niemand luisterde echt naar ons, en zo ging het"});
    pages[1].lines(72, 100, {"maar door. Toen kwam er hulp."});
    pages[2].lines(72, 100, {"Dat was het slot van ons verhaal."});
    const draad::Document document = draad::read_document("a.pdf", pdf(pages));
    const Lines lines = outline(document);
    REQUIRE(lines.size() == 8);
    CHECK(lines[0] == "body: Wij hebben in die jaren heel veel gesprekken gevoerd met de mensen~van de instelling, en "
                      "niemand luisterde echt naar ons, en zo ging het~maar door. Toen kwam er hulp.");
    std::size_t meta = 0;
    for (const std::string& line : lines)
        meta += line.starts_with("meta") ? 1 : 0;
    CHECK(meta == 6);
    CHECK(document.passages[0].page == 1);
    for (const draad::Passage& passage : document.passages)
        if (document.text.slice(passage.range).starts_with("Dat was"))
            CHECK(passage.page == 3);
}

TEST_CASE("a name that has lines of its own all over the pages is no running head where a page begins with it")
{
    std::vector<PdfPageText> pages(3);
    for (PdfPageText& page : pages) {
        double y = 40;
        for (int turn = 0; turn < 3; ++turn) {
            page.line(72, y, "Noor");
            page.line(72, y + 14, "Dat was voor mij niet te doen, dacht ik toen.");
            page.line(72, y + 50, "Interviewer");
            page.line(72, y + 64, "Wat deed u daarna met die brief?");
            y += 100;
        }
    }
    const Lines lines = outline(pdf(pages), "a.pdf");
    CHECK(std::ranges::count(lines, "body Noor: Dat was voor mij niet te doen, dacht ik toen.") == 9);
    CHECK(std::ranges::count(lines, "body Interviewer: Wat deed u daarna met die brief?") == 9);
}

TEST_CASE("two columns are read one after the other")
{
    PdfPageText page;
    const std::vector<std::string> left = {"In de linker kolom staat dit", "verhaal over hoe het ging in",
                                           "die tijd bij ons thuis, en dat", "was niet altijd even makkelijk",
                                           "voor ons, want er was veel te"};
    const std::vector<std::string> right = {"doen en weinig hulp. Toch is", "het gelukt, zegt zij nu, want",
                                            "wij hielden vol met elkaar en", "met de buren van hiernaast."};
    page.lines(60, 100, left);
    page.lines(320, 100, right);
    const Lines lines = outline(pdf({page}), "a.pdf");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].find("veel te~doen en weinig") != std::string::npos);
}

TEST_CASE("a conversation in a PDF has turns, also without white space between them")
{
    PdfPageText page;
    page.lines(72, 100,
               {"Interviewer: Hoe ging het toen?", "Moeder: Ik had er geen vertrouwen meer in. Ze luisterden niet naar",
                "mij en ook niet naar mijn kind.", "Interviewer: En daarna?", "Moeder: Toen ging het beter."});
    CHECK(
        outline(pdf({page}), "a.pdf") ==
        Lines{"body Interviewer: Hoe ging het toen?",
              "body Moeder: Ik had er geen vertrouwen meer in. Ze luisterden niet naar~mij en ook niet naar mijn kind.",
              "body Interviewer: En daarna?", "body Moeder: Toen ging het beter."});
}

TEST_CASE("small type at the foot of a page that opens with a number is a note")
{
    PdfPageText page;
    page.lines(72, 100,
               {"Wij hebben in die jaren heel veel gesprekken gevoerd met mensen.",
                "Dat was niet altijd even makkelijk, en soms juist wel."});
    page.line(72, 700, "1 Zie ook het verslag van mei.", 8);
    const Lines lines = outline(pdf({page}), "a.pdf");
    REQUIRE(lines.size() == 2);
    CHECK(lines[1] == "note: 1 Zie ook het verslag van mei.");
}
