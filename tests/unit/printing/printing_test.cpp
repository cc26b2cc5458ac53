#include "printing/png_picture.hpp"

#include "error.hpp"

#include <doctest/doctest.h>

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
