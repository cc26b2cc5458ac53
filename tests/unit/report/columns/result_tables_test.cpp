#include "report/columns/column_glossary.hpp"
#include "report/columns/result_tables.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace draad;

TEST_CASE("every column of every table is in the glossary, once a table")
{
    for (const ResultTable& table : result_tables()) {
        std::set<std::string_view> names;
        for (const ResultColumn& column : columns_of(table)) {
            CAPTURE(table.name);
            CAPTURE(column.name);
            CHECK(meaning_of_column(column.name) != nullptr);
            CHECK(names.insert(column.name).second);
        }
    }
}

TEST_CASE("the document, the speaker and the rule are called alike everywhere")
{
    const std::set<std::string_view> other_names = {"document", "doc",      "file_name", "id",        "who",
                                                    "path",     "filename", "doc_id",    "pattern_id"};
    for (const ResultTable& table : result_tables())
        for (const ResultColumn& column : columns_of(table)) {
            CAPTURE(table.name);
            CHECK_FALSE(other_names.contains(column.name));
        }
}

TEST_CASE("names are for programs: letters, digits and underscores")
{
    for (const ColumnMeaning& column : column_glossary()) {
        CAPTURE(column.name);
        CHECK(column.name.find_first_not_of("abcdefghijklmnopqrstuvwxyzACFG0123456789_") == std::string_view::npos);
        CHECK_FALSE(column.meaning.empty());
    }
}

TEST_CASE("every word of the glossary is used by some table or sheet")
{
    std::set<std::string_view> used = {"after", "before", "coder", "comment", "found", "stratum", "weight"};
    for (const ResultTable& table : result_tables())
        for (const ResultColumn& column : columns_of(table))
            used.insert(column.name);
    for (const ColumnMeaning& column : column_glossary()) {
        CAPTURE(column.name);
        CHECK(used.contains(column.name));
    }
}

TEST_CASE("marks behind a name say who sees the column, and whether a cell may be empty")
{
    const ResultTable table{.name = "proef", .version = 3, .columns = "code speaker? parts# ways?+ by_people*"};
    const std::vector<ResultColumn> columns = columns_of(table);
    REQUIRE(columns.size() == 5);
    CHECK(columns[0].name == "code");
    CHECK_FALSE(columns[0].may_be_empty);
    CHECK(columns[1].may_be_empty);
    CHECK(columns[2].is_for_programs);
    CHECK_FALSE(columns[2].is_in_csv);
    CHECK(columns[3].is_in_csv);
    CHECK(columns[4].may_lack);
    CHECK(schema_of(table) == "draad/proef/3");
}

TEST_CASE("a column of documents is docname, whatever the option was given")
{
    CHECK(column_of_field("document").name == "docname");
    CHECK(column_of_field("docname").name == "docname");
    CHECK(column_of_field("regio").name == "regio");
}
