#include "exchange/refi/replaced_positions.hpp"

#include <doctest/doctest.h>

using namespace draad;

TEST_CASE("places of a text are found again behind, before and within what was replaced")
{
    // "Één Kyan zag Otto." with two names; É takes two bytes.
    const std::string text = "\xC3\x89\xC3\xA9n Kyan zag Otto.";
    const ReplacedPositions replaced(text, {{{6, 10}, "Persoon 1"}, {{15, 19}, "P2"}});
    CHECK(replaced.text() == "\xC3\x89\xC3\xA9n Persoon 1 zag P2.");
    struct Row {
        std::size_t start;
        std::size_t end;
        std::size_t new_start;
        std::size_t new_end;
    };
    const Row rows[] = {
        {0, 3, 0, 3},     // before all
        {4, 8, 4, 13},    // the name itself
        {5, 7, 4, 13},    // part of it
        {8, 12, 13, 17},  // between
        {13, 17, 18, 20}, // the second
        {4, 17, 4, 20},   // over both
        {17, 18, 20, 21}, // behind
    };
    for (const Row& row : rows) {
        CAPTURE(row.start);
        CHECK(replaced.start_of(row.start) == row.new_start);
        CHECK(replaced.end_of(row.end) == row.new_end);
    }
}

TEST_CASE("where nothing is replaced, all stays")
{
    const ReplacedPositions replaced("Kyan", {});
    CHECK(replaced.text() == "Kyan");
    CHECK(replaced.start_of(3) == 3);
    CHECK(replaced.end_of(4) == 4);
}
