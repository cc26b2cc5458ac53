#include "ingest/shard.hpp"

#include "error.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace draad;

namespace {

std::vector<std::string> names_in(Shard shard, std::size_t files)
{
    Collection collection;
    for (std::size_t i = 0; i < files; ++i)
        collection.files.push_back({.path = {}, .name = "map/" + std::to_string(i) + ".txt"});
    keep_shard(shard, collection);
    std::vector<std::string> names;
    for (const SourceFile& file : collection.files)
        names.push_back(file.name);
    return names;
}

}

TEST_CASE("every file is in one part, the same whatever other files there are")
{
    constexpr unsigned parts = 3;
    std::vector<std::string> all;
    for (unsigned part = 1; part <= parts; ++part) {
        const std::vector<std::string> names = names_in({part, parts}, 300);
        CHECK(names.size() > 60);
        for (const std::string& name : names_in({part, parts}, 40))
            CHECK(std::ranges::find(names, name) != names.end());
        all.insert(all.end(), names.begin(), names.end());
    }
    std::ranges::sort(all);
    CHECK(std::unique(all.begin(), all.end()) - all.begin() == 300);
}

TEST_CASE("a part is named by two numbers")
{
    CHECK(shard_named("2/5").part == 2);
    CHECK(shard_named("2/5").parts == 5);
    for (const char* mistake : {"", "2", "0/2", "3/2", "1/", "/2", "1/2x", "-1/2", "1/2/3"}) {
        CAPTURE(mistake);
        CHECK_THROWS_AS(shard_named(mistake), Error);
    }
}
