#include "text/source_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace draad;

TEST_CASE("code points are counted in texts of any length, whatever their bytes")
{
    for (const std::string_view letter : {"a", "é", "’", "😀"}) {
        std::string text;
        for (std::size_t count = 0; count <= 600; ++count) {
            REQUIRE(count_code_points(text) == count);
            text += letter;
        }
        CHECK(bytes_of_code_points(text, 300) == 300 * letter.size());
    }
}
