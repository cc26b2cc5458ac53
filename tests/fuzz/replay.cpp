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

const std::filesystem::path seed_folder = DRAAD_SOURCE_DIR "/tests/fuzz/seeds";

std::vector<std::filesystem::path> entries_of(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> entries;
    for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder))
        entries.push_back(entry.path());
    std::ranges::sort(entries);
    return entries;
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

TEST_CASE("every folder of seeds has a reader")
{
    const auto targets = test::fuzz_targets();
    REQUIRE_FALSE(targets.empty());
    for (const std::filesystem::path& folder : entries_of(seed_folder)) {
        const std::string name = folder.filename().string();
        CAPTURE(name);
        CHECK(std::ranges::find(targets, name, &test::FuzzTarget::name) != targets.end());
    }
}

TEST_CASE("whatever the bytes, a reader reads them or refuses them, in time")
{
    for (const test::FuzzTarget& target : test::fuzz_targets()) {
        CAPTURE(target.name);
        const std::vector<std::filesystem::path> seeds = entries_of(seed_folder / target.name);
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
