#include "unit/ingest/reading.hpp"

#include "ingest/collection.hpp"
#include "support/office_files.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

using draad::test::complaint;
using draad::test::outline;
using draad::test::xlsx;
using Lines = std::vector<std::string>;

namespace {

const std::vector<std::vector<std::string>> survey = {
    {"Respondent", "Leeftijd", "Wat helpt u?", "Rol", "Wilt u nog iets kwijt?"},
    {"R1", "34", "Dat iemand gewoon luistert naar mij.", "ouder", ""},
    {"R2", "16", "Rust, en dat ze mij \"met rust\" laten.", "jongere", "Nee, dank u wel hoor."},
    {"", "51", "Een vast gezicht; niet steeds een ander.", "ouder", "Het duurde veel te lang."},
};

const Lines answers = {"heading: Wat helpt u?",
                       "body R1: Dat iemand gewoon luistert naar mij.",
                       "body R2: Rust, en dat ze mij \"met rust\" laten.",
                       "body rij 4: Een vast gezicht; niet steeds een ander.",
                       "heading: Wilt u nog iets kwijt?",
                       "body R2: Nee, dank u wel hoor.",
                       "body rij 4: Het duurde veel te lang."};

std::string csv(char separator)
{
    std::string text;
    for (const auto& row : survey) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            std::string value = row[column];
            for (std::size_t mark = value.find('"'); mark != std::string::npos; mark = value.find('"', mark + 2))
                value.insert(mark, "\"");
            text += (column == 0 ? "" : std::string(1, separator)) + "\"" + value + "\"";
        }
        text += "\r\n";
    }
    return text;
}

}

TEST_CASE("the rows of a survey are answers of its respondents, under their question")
{
    CHECK(outline(xlsx(survey), "a.xlsx") == answers);
    CHECK(outline(csv(';'), "a.csv") == answers);
    CHECK(outline(csv('\t'), "a.tsv") == answers);
}

TEST_CASE("what a row says of its respondent are a role and fields")
{
    const draad::Document document = draad::read_document("a.xlsx", xlsx(survey));
    CHECK(draad::count_persons(document.card) == 3);
    CHECK(document.card.speakers[1] ==
          draad::Speaker{.name = "R2", .role = "jongere", .fields = {{"leeftijd", "16"}, {"vraag", "Wat helpt u?"}}});
    CHECK(document.passages[1].turn == 1);
    CHECK(document.passages[5].turn == 4);
}

TEST_CASE("a respondent with several rows is one speaker, and keeps no field that contradicts itself")
{
    const draad::Document document =
        draad::read_document("a.csv", "naam,week,groep,verhaal\nAnna,1,Noord,Het ging die dag echt niet goed.\n"
                                      "Anna,2,Noord,Nu gaat het een heel stuk beter.\n");
    REQUIRE(document.card.speakers.size() == 1);
    CHECK(document.card.speakers[0].fields == draad::Fields{{"groep", "Noord"}, {"vraag", "verhaal"}});
}

TEST_CASE("a title above the heads is meta")
{
    CHECK(outline("Vragenlijst najaar,,\nnaam,leeftijd,toelichting\nAnna,12,Het was er heel erg druk.\n"
                  "Bob,13,Ik vond het wel fijn daar.\n",
                  "a.csv") == Lines{"meta: Vragenlijst najaar", "heading: toelichting",
                                    "body Anna: Het was er heel erg druk.", "body Bob: Ik vond het wel fijn daar."});
}

TEST_CASE("a table without answers is refused when it is named, and passed over in a folder")
{
    const std::string counts = "code,hits\nvertrouwen,12\nzeggenschap,3\n";
    CHECK(complaint("a.csv", counts).find("no column of this table holds answers") != std::string::npos);
    CHECK(complaint("a.xlsx", xlsx({{"code", "hits"}, {"vertrouwen", "12"}})).find("no column of this workbook") !=
          std::string::npos);
    const draad::test::TemporaryFolder folder;
    const auto write = [&folder](const char* name, const std::string& text) {
        std::ofstream(folder.path() / name) << text;
    };
    write("lijst.csv", "bestand;omschrijving\na.txt;Een lang gesprek over hoe het toen ging.\nb.docx;Een kort gesprek "
                       "waarin wij niets hoorden.\n");
    write("tellingen.csv", counts);
    write("antwoorden.csv", csv(','));
    write("citaten.csv", csv(','));
    write("citaten.csv.made", "{}");
    const draad::Collection collection = draad::collect(std::vector{folder.path()}, folder.path());
    REQUIRE(collection.files.size() == 1);
    CHECK(collection.files[0].name == "antwoorden.csv");
}

TEST_CASE("a row with a value too many is named by its line")
{
    CHECK(complaint("a.csv", "naam,verhaal\nAnna,Het ging die dag echt niet zo goed.\nBob,Toen ging het beter met ons, "
                             "zei hij tegen mij.\n")
              .starts_with("a.csv:3: this row has 3 values"));
}

TEST_CASE("cells of Excel are shown as Excel shows them: dates, switches, results of formulas, no faults")
{
    const draad::Document document = draad::read_document(
        "a.xlsx", draad::test::xlsx_of_sheet(
                      "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
                      "<c r='D1' t='s'><v>3</v></c><c r='E1' t='s'><v>4</v></c></row>"
                      "<row r='3'><c r='A3' s='1'><v>45728</v></c><c r='B3' s='1'><v>45728.5625</v></c>"
                      "<c r='C3' t='b'><v>1</v></c><c r='D3' t='e'><v>#N/A</v></c>"
                      "<c r='E3' t='str'><f>A1&amp;B1</f><v>Zij luisterden niet goed naar ons.</v></c></row>",
                      "<si><t>dag</t></si><si><r><t>mo</t></r><r><t>ment</t></r></si><si><t>klaar</t></si>"
                      "<si><t>fout</t></si><si><t>verhaal<rPh><t>x</t></rPh></t></si>"));
    REQUIRE(document.card.speakers.size() == 1);
    CHECK(document.card.speakers[0].name == "rij 3");
    CHECK(document.card.speakers[0].fields ==
          draad::Fields{{"dag", "2025-03-12"}, {"moment", "2025-03-12T13:30"}, {"klaar", "ja"}, {"vraag", "verhaal"}});
}
