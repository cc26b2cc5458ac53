#include "report/formats/table_writer.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>

using namespace draad;

namespace {

Table table_with(std::string text)
{
    return {.schema = "test/1",
            .columns = {{"text"},
                        {"n", Column::Align::right},
                        {"x", Column::Align::right},
                        {"parts", Column::Align::left, true}},
            .rows = {{std::move(text), std::int64_t{7}, 0.5, std::vector{LocatedText{{1, 3}, "ab"}}},
                     {Cell(), Cell(), Cell(), Cell()}}};
}

std::string written(const Table& table, std::string_view format, bool is_for_excel = false)
{
    std::ostringstream out;
    write_table(table, *table_format_named(format), {.is_for_excel = is_for_excel}, out);
    return out.str();
}

}

TEST_CASE("a table for people is aligned, one line a row, and holds no terminal commands")
{
    CHECK(written(table_with("één\ntwee"), "table") == "text      n     x\néén twee  7  0.50\n\n");
    CHECK(written(table_with("\x1b[31mrood"), "table").find('\x1b') == std::string::npos);
    CHECK(written(table_with("\u202Eomgekeerd"), "table").find("\u202E") == std::string::npos);
}

TEST_CASE("CSV quotes what RFC 4180 wants quoted, and keeps the text")
{
    CHECK(written(table_with("a \"b\", c\nd"), "csv") == "text,n,x\r\n\"a \"\"b\"\", c\nd\",7,0.50\r\n,,\r\n");
    CHECK(written(table_with("=1+1"), "csv") == "text,n,x\r\n=1+1,7,0.50\r\n,,\r\n");
    CHECK(written(table_with("-nee"), "tsv") == "text\tn\tx\n-nee\t7\t0.50\n\t\t\n");
}

TEST_CASE("CSV for Excel has its mark, semicolons and decimal commas, and no formulas")
{
    CHECK(written(table_with("=1+1"), "csv", true) == "\uFEFFtext;n;x\r\n'=1+1;7;0,50\r\n;;\r\n");
    CHECK(written(table_with("a;b"), "csv", true).find("\"a;b\"") != std::string::npos);
}

TEST_CASE("TSV has a row a line whatever the text holds")
{
    CHECK(written(table_with("a\tb\nc"), "tsv") == "text\tn\tx\na b c\t7\t0.50\n\t\t\n");
}

TEST_CASE("JSON keeps types, nothing and ranges")
{
    CHECK(written(table_with("a\"b\nc"), "jsonl") ==
          "{\"text\":\"a\\\"b\\nc\",\"n\":7,\"x\":0.5,\"parts\":[{\"start\":1,\"end\":3,\"text\":\"ab\"}]}\n"
          "{\"text\":null,\"n\":null,\"x\":null,\"parts\":null}\n");
    CHECK(written(table_with("a"), "json").find("\"schema\": \"test/1\"") != std::string::npos);
}

TEST_CASE("Markdown escapes what would break the table or be markup")
{
    CHECK(written(table_with("a|b <i>"), "md") ==
          "| text | n | x |\n| --- | ---: | ---: |\n| a\\|b &lt;i> | 7 | 0.50 |\n|  |  |  |\n");
}

TEST_CASE("a table written part by part has the same bytes as a whole one")
{
    const Table whole = table_with("a\tb \"c\"\n=d");
    for (const char* format : {"table", "csv", "tsv", "json", "jsonl", "md"}) {
        std::ostringstream out;
        TableStream stream({.schema = whole.schema, .columns = whole.columns}, *table_format_named(format), {}, out);
        for (const std::vector<Cell>& row : whole.rows) {
            stream.add({row});
            stream.add({});
        }
        stream.finish();
        CHECK(out.str() == written(whole, format));
    }
    CHECK(written({.schema = "test/1", .columns = whole.columns}, "json") ==
          "{\n  \"schema\": \"test/1\",\n  \"rows\": []\n}\n");
}
