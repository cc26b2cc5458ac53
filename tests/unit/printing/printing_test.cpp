#include "printing/bounded_program.hpp"
#include "printing/png_picture.hpp"

#include "error.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using namespace draad;

TEST_CASE("a picture is drawn as PNG, as many times its size as asked")
{
    const std::string png = png_picture(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"><rect width=\"9\" height=\"9\"/></svg>",
        2);
    REQUIRE(png.size() > 24);
    CHECK(png.substr(1, 3) == "PNG");
    CHECK(static_cast<unsigned char>(png[19]) == 60); // the last byte of its width
    CHECK(static_cast<unsigned char>(png[23]) == 40);
}

TEST_CASE("what is no picture is an error")
{
    CHECK_THROWS_AS(png_picture("geen plaatje", 1), Error);
}

TEST_CASE("a program is found in PATH, and has to end well and in time")
{
    using namespace std::chrono_literals;
    CHECK(find_program("een-programma-dat-er-niet-is").empty());
    const std::string shell = find_program("sh");
    REQUIRE_FALSE(shell.empty());
    CHECK(run_bounded({shell, "-c", "exit 0"}, 10s));
    CHECK_FALSE(run_bounded({shell, "-c", "exit 3"}, 10s));
    const auto before = std::chrono::steady_clock::now();
    CHECK_FALSE(run_bounded({shell, "-c", "sleep 60"}, 1s));
    CHECK(std::chrono::steady_clock::now() - before < 20s);
}
