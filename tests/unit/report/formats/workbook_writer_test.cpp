#include "report/formats/workbook_writer.hpp"

#include "error.hpp"
#include "tables/harmless_cell.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace draad;

namespace {

Table table_of(Cell cell)
{
    return {.schema = "draad/test/1", .columns = {{"één"}}, .rows = {{std::move(cell)}}};
}

std::string written(const Table& table, const std::string& name = "blad")
{
    std::ostringstream out;
    const Sheet sheet{.name = name, .table = table};
    const std::vector<std::pair<std::string, std::string>> made = {{"command", "draad count"}};
    write_workbook(std::span(&sheet, 1), made, out);
    return out.str();
}

}

TEST_CASE("a text that a spreadsheet would take for a formula gets an apostrophe, another does not")
{
    for (const char* text : {"=1+1", "+31 6", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
        CHECK(harmless_cell(text) == "'" + std::string(text));
    for (const char* text : {"", "een", "1-2", " =1", "é"})
        CHECK(harmless_cell(text) == text);
}

TEST_CASE("a workbook is a zip and the same table gives the same bytes")
{
    const std::string first = written(table_of("=1+1"));
    CHECK(first.starts_with("PK"));
    CHECK(first == written(table_of("=1+1")));
    CHECK(first != written(table_of(2.5)));
}

TEST_CASE("whatever a cell or a name of a sheet holds can be written")
{
    const std::string long_text(100'000, 'e');
    for (const std::string& text : {std::string("\x01\x1f"), long_text, std::string("é") + long_text, std::string()})
        CHECK(written(table_of(text)).starts_with("PK"));
    for (const char* name :
         {"[a]:*?/\\'", "", "een heel lange naam voor een blad in een boek", "ééééééééééééééééééééé"})
        CHECK(written(table_of("a"), name).starts_with("PK"));
}

TEST_CASE("a table that fits no sheet is an error")
{
    Table wide;
    wide.columns.resize(20'000);
    CHECK_THROWS_AS(written(wide), Error);
}
