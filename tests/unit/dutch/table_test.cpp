#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <stdexcept>

using namespace draad;

namespace {

std::vector<test::Row> rows_of(const char* text, std::size_t columns, std::size_t optional = 0)
{
    std::istringstream table(text);
    return test::read_rows(table, "table", columns, optional);
}

}

TEST_CASE("a table gives its rows, without comments, and the cells that may be absent as empty ones")
{
    CHECK(rows_of("# why\n\na\tb\nc\t\n", 2) == std::vector<test::Row>{{"a", "b"}, {"c", ""}});
    CHECK(rows_of("a\nb\tc\n", 2, 1) == std::vector<test::Row>{{"a", ""}, {"b", "c"}});
}

TEST_CASE("a table that would test nothing, or something else, is refused")
{
    CHECK_THROWS_WITH_AS(rows_of("", 2), "table: a table without rows", std::runtime_error);
    CHECK_THROWS_WITH_AS(rows_of("# only a comment\n\n", 2), "table: a table without rows", std::runtime_error);
    CHECK_THROWS_WITH_AS(rows_of("a\tb\nc\n", 2), "table:2: has 1 columns instead of 2", std::runtime_error);
    CHECK_THROWS_WITH_AS(rows_of("a\tb\tc\n", 2), "table:1: has 3 columns instead of 2", std::runtime_error);
    CHECK_THROWS_WITH_AS(rows_of("a\n", 3, 1), "table:1: has 1 columns instead of 3", std::runtime_error);
    CHECK_THROWS_WITH_AS(test::read_table("absent.tsv", 2), "absent.tsv: cannot be opened", std::runtime_error);
}
