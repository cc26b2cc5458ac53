#include "report/sheets/coding_page.hpp"

#include "codebook/codebook_reader.hpp"
#include "codings/sheets/sheet_writer.hpp"
#include "report/sheets/harmless_sheet.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace draad;

namespace {

CodingSheet sheet()
{
    CodingSheet sheet;
    sheet.codes = {"plek.kamer"};
    sheet.units = {{.id = "u-1", .document = "a.txt", .words = "</script><b>{{data}}", .stratum = "A"}};
    return sheet;
}

std::string page_of(const CodingSheet& sheet)
{
    Codebook book;
    read_codebook("c.yaml", R"(
codebook: Plekken & mensen
codes:
  plek: {label: Een plek, find: [huis], codes: {kamer: {label: Een kamer, definition: Waar iemand slaapt., find: [kamer]}}}
)",
                  book);
    std::ostringstream out;
    write_coding_page({.sheet = sheet, .codebook = book, .unit = "sentence", .name = "blad"}, out);
    return out.str();
}

bool has(const std::string& page, const std::string& text)
{
    return page.find(text) != std::string::npos;
}

}

TEST_CASE("a page has the sheet, and the code as the codebook describes it")
{
    const std::string page = page_of(sheet());
    CHECK(has(page, "<title>Coderen: Plekken &amp; mensen</title>"));
    CHECK(has(page, "Een plek › Een kamer"));
    CHECK(has(page, "Waar iemand slaapt."));
    CHECK(has(page, sheet_id(sheet())));
    CHECK(page_of(sheet()) == page);
}

TEST_CASE("a text of a sheet is no markup, and no placeholder of the page")
{
    const std::string page = page_of(sheet());
    CHECK(!has(page, "</script><b>"));
    CHECK(has(page, "{{data}}")); // the text's own
    CHECK(!has(page, "{{script}}"));
}

TEST_CASE("a blind page says nothing of hits; one to review does")
{
    CHECK(!has(page_of(sheet()), "\"found\":"));
    CodingSheet review = sheet();
    review.units[0].hit = ReviewedHit{.code = "plek.kamer", .rule = "kamer", .found = Verdict::negated};
    CHECK(has(page_of(review), "\"found\":\"ontbreekt\""));
    CHECK(has(page_of(review), "<title>Treffers nalopen"));
}

TEST_CASE("another unit, text or code is another sheet")
{
    const std::string id = sheet_id(sheet());
    CHECK(sheet_id(sheet()) == id);
    CodingSheet other = sheet();
    other.units[0].words += "!";
    CHECK(sheet_id(other) != id);
    other = sheet();
    other.codes.push_back("plek");
    CHECK(sheet_id(other) != id);
}

TEST_CASE("no text of a sheet can be a command to a terminal, and each is as long as it was")
{
    CodingSheet risky = sheet();
    risky.units[0].words = "Zij \x1b[2J kwam\nen\u202e ging";
    risky.units[0].speaker = "Kim\x07";
    const CodingSheet harmless = harmless_sheet(risky);
    CHECK(harmless.units[0].words == "Zij �[2J kwam\nen� ging");
    CHECK(harmless.units[0].speaker == "Kim�");
}
