#include "codings/sampling/sample_size.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace draad;

TEST_CASE("the size for a precision is that of the textbooks, with the finite population")
{
    struct Row {
        double half_width;
        std::size_t population;
        std::size_t size;
    };
    // n0 = 1.96^2 / 4 / e^2 = 384.15; n = n0 N / (N - 1 + n0), rounded up (tables as in Krejcie and Morgan 1970)
    const Row rows[] = {{0.05, 100, 80},  {0.05, 1000, 278},     {0.05, 10'000, 370}, {0.05, 1'000'000, 384},
                        {0.10, 1000, 88}, {0.10, 1'000'000, 97}, {0.03, 2000, 697},   {0.05, 1, 1},
                        {0.05, 0, 0},     {0.5, 10'000, 4},      {0.001, 500, 500}};
    for (const auto& [half_width, population, size] : rows) {
        CAPTURE(half_width);
        CAPTURE(population);
        CHECK(needed_size(half_width, population) == size);
    }
}

TEST_CASE("the half width of a needed size is within what was asked, and one unit fewer is not")
{
    for (const std::size_t population : std::vector<std::size_t>{50, 400, 2412, 90'000})
        for (const double half_width : std::vector{0.02, 0.05, 0.1}) {
            CAPTURE(population);
            CAPTURE(half_width);
            const std::size_t size = needed_size(half_width, population);
            CHECK(half_width_of(size, population) <= half_width + 1e-9);
            CHECK(half_width_of(size - 1, population) > half_width);
        }
    CHECK(half_width_of(50, 50) == 0);
}
