// The fuzzers' targets in the suite: each reads its seeds, and altered copies of them.

#include "fuzz_target.hpp"
#include "seed_copies.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

using namespace draad;

namespace {

/// Of the processor, for one small input: what takes longer would take for ever in a real file.
constexpr double longest_seconds = 2;

std::vector<std::filesystem::path> seeds_of(std::string_view target)
{
    std::vector<std::filesystem::path> seeds;
    const std::filesystem::path folder = std::filesystem::path(DRAAD_SOURCE_DIR "/tests/fuzz/seeds") / target;
    for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder))
        seeds.push_back(entry.path());
    std::ranges::sort(seeds);
    return seeds;
}

std::string bytes_of(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void read_in_time(const test::FuzzTarget& target, std::string_view bytes)
{
    const std::clock_t begin = std::clock();
    CHECK_NOTHROW(target.read(target.name, bytes));
    CHECK(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC < longest_seconds);
}

}

TEST_CASE("whatever the bytes, a reader reads them or refuses them, in time")
{
    for (const test::FuzzTarget& target : test::fuzz_targets()) {
        CAPTURE(target.name);
        const std::vector<std::filesystem::path> seeds = seeds_of(target.name);
        REQUIRE_FALSE(seeds.empty());
        for (const std::filesystem::path& seed : seeds) {
            CAPTURE(seed.filename().string());
            const std::string bytes = bytes_of(seed);
            read_in_time(target, bytes);
            for (std::size_t copy = 0; copy < target.copies; ++copy) {
                CAPTURE(copy);
                read_in_time(target, test::altered_copy(bytes, copy));
            }
        }
    }
}

TEST_CASE("an altered copy is another with each number, and always the same")
{
    CHECK(test::altered_copy("Wij willen zelf kiezen.", 5) == test::altered_copy("Wij willen zelf kiezen.", 5));
    CHECK(test::altered_copy("Wij willen zelf kiezen.", 5) != test::altered_copy("Wij willen zelf kiezen.", 6));
    CHECK(test::altered_copy("", 5).empty());
}
