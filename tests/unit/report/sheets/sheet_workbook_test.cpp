#include "report/sheets/sheet_workbook.hpp"

#include "archive/archive.hpp"
#include "codebook/codebook_reader.hpp"
#include "codings/sheets/sheet_reader.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace draad;

namespace {

Codebook codebook()
{
    Codebook book;
    read_codebook("c.yaml", R"(
codes:
  plek:
    label: Een plek
    definition: Waar iemand thuis is.
    find: [huis]
    codes: {kamer: {label: Een kamer, find: [kamer]}}
)",
                  book);
    return book;
}

CodingSheet sheet()
{
    CodingSheet sheet;
    sheet.codes = {"plek"};
    sheet.units = {{.id = "u-1",
                    .document = "a.txt",
                    .start = 3,
                    .end = 9,
                    .words = "=Hier\nis het.",
                    .speaker = "Bas",
                    .line = 12,
                    .stratum = "B",
                    .weight = 122.5},
                   {.id = "u-2", .document = "a.txt", .start = 10, .end = 14, .words = "Daar."}};
    sheet.judgements = {
        {.unit = 1, .code = "plek", .coder = "anna", .verdict = Verdict::negated, .comment = "Jammer."}};
    return sheet;
}

std::string written(const CodingSheet& sheet)
{
    std::ostringstream out;
    const std::vector<std::pair<std::string, std::string>> made = {{"command", "draad sample"}, {"seed", "7"}};
    write_sheet_workbook(sheet, codebook(), made, out);
    return out.str();
}

std::string member(const std::string& bytes, const std::string& name)
{
    Archive archive("blad.xlsx", bytes);
    return std::string(archive.read(name));
}

}

TEST_CASE("a workbook to code in is read again as the sheet that it was")
{
    std::vector<Problem> notes;
    const CodingSheet again = read_sheet("blad.xlsx", written(sheet()), notes);
    CHECK(again.codes == std::vector<std::string>{"plek"});
    REQUIRE(again.units.size() == 2);
    CHECK(again.units[0].words == "=Hier\nis het.");
    CHECK(again.units[0].start == 3);
    CHECK(again.units[0].line == 12);
    CHECK(again.units[0].weight == doctest::Approx(122.5));
    REQUIRE(again.judgements.size() == 1);
    CHECK(again.judgements[0].unit == 1);
    CHECK(again.judgements[0].verdict == Verdict::negated);
    CHECK(again.judgements[0].comment == "Jammer.");
    CHECK(notes.empty());
}

TEST_CASE("the cells of codes offer the verdicts, the head stays in view, what could tell too much is hidden")
{
    const std::string page = member(written(sheet()), "xl/worksheets/sheet1.xml");
    CHECK(page.find("\"ja,ontbreekt,onduidelijk,nee,?\"") != std::string::npos);
    CHECK(page.find("sqref=\"L2:L3\"") != std::string::npos);
    CHECK(page.find("state=\"frozen\"") != std::string::npos);
    for (const char* column : {"1", "3", "4", "7", "8"}) // unit, start, end, stratum, weight
        CHECK(page.find(std::string("<col min=\"") + column + "\" max=\"" + column +
                        "\" width=\"12.7109375\" hidden=\"1\"") != std::string::npos);
}

TEST_CASE("the workbook says how to code and how it was made, and the same sheet gives the same bytes")
{
    const std::string bytes = written(sheet());
    const std::string strings = member(bytes, "xl/sharedStrings.xml");
    for (const char* text : {"Waar iemand thuis is.", "Een kamer", "draad sample", "seed"}) {
        CAPTURE(text);
        CHECK(strings.find(text) != std::string::npos);
    }
    CHECK(written(sheet()) == bytes);
}

TEST_CASE("a text that no cell holds is known beforehand")
{
    CodingSheet long_text = sheet();
    CHECK(!is_cut_in_workbook(long_text));
    long_text.units[0].words = std::string(40'000, 'a');
    CHECK(is_cut_in_workbook(long_text));
}
