#include "index/segments/manifest.hpp"

#include "error.hpp"
#include "storage/bytes.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace draad;

namespace {

const IndexIdentity identity{.tokenizer = 2, .reader = 3, .icu = "72.1"};

Manifest full_manifest()
{
    Manifest manifest{.identity = identity, .base = "/gesprekken"};
    manifest.roots = {"a", "b/c"};
    manifest.shard = "2/5";
    manifest.segments = {"segment-000001", "segment-000004"};
    manifest.gone = {{"segment-000001", {0, 7}}, {"segment-000004", {2}}};
    manifest.skipped = {{.location = "leeg.txt", .message = "is empty"}};
    manifest.revision = 12;
    return manifest;
}

std::string text_of(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write_text(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1)
        lines.push_back(text.substr(begin, text.find('\n', begin) + 1 - begin));
    return lines;
}

}

TEST_CASE("a manifest is read as it was written")
{
    const test::TemporaryFolder folder;
    const Manifest written = full_manifest();
    write_manifest(folder.path(), written);
    const Manifest read = read_manifest(folder.path());
    CHECK(read.identity == written.identity);
    CHECK(read.base == written.base);
    CHECK(read.roots == written.roots);
    CHECK(read.shard == written.shard);
    CHECK(read.segments == written.segments);
    CHECK(read.gone == written.gone);
    CHECK(read.skipped == written.skipped);
    CHECK(read.revision == written.revision);
}

TEST_CASE("a manifest keeps names with line ends, tabs and backslashes")
{
    const test::TemporaryFolder folder;
    Manifest manifest{.identity = identity, .base = "/a\nb"};
    manifest.roots = {"c\td", "e\\nf", "root g\nsegment h"};
    manifest.skipped = {{.location = "i\rj", .message = "is\n\tempty"}};
    write_manifest(folder.path(), manifest);
    const Manifest read = read_manifest(folder.path());
    CHECK(read.base == manifest.base);
    CHECK(read.roots == manifest.roots);
    CHECK(read.segments.empty());
    CHECK(read.skipped == manifest.skipped);
}

TEST_CASE("a manifest replaces the one before it, and nothing else stays")
{
    const test::TemporaryFolder folder;
    Manifest manifest = full_manifest();
    write_manifest(folder.path(), manifest);
    manifest.segments = {"segment-000009"};
    manifest.revision = 13;
    write_manifest(folder.path(), manifest);
    CHECK(read_manifest(folder.path()).segments == manifest.segments);
    CHECK(read_manifest(folder.path()).revision == 13);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a manifest that lost, won or swapped a line of its contents is damage")
{
    const test::TemporaryFolder folder;
    write_manifest(folder.path(), full_manifest());
    const std::filesystem::path file = folder.path() / "manifest";
    const std::vector<std::string> lines = lines_of(text_of(file));
    constexpr std::size_t head = 4; // what the index was made with, which require_identity compares
    REQUIRE(lines.size() > head + 8);
    const auto is_damage = [&](const std::vector<std::string>& altered) {
        std::string text;
        for (const std::string& line : altered)
            text += line;
        write_text(file, text);
        CHECK_THROWS_WITH_AS(read_manifest(folder.path()), doctest::Contains("the index is damaged"), Error);
    };
    for (std::size_t i = head; i < lines.size(); ++i) {
        CAPTURE(lines[i]);
        std::vector<std::string> without = lines;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        is_damage(without);
        if (i + 1 == lines.size())
            continue;
        std::vector<std::string> twice = lines;
        twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(i), lines[i]);
        is_damage(twice);
        std::vector<std::string> swapped = lines;
        std::swap(swapped[i], swapped[i + 1]);
        is_damage(swapped);
    }
}

TEST_CASE("a manifest that was cut short is damage")
{
    const test::TemporaryFolder folder;
    write_manifest(folder.path(), full_manifest());
    const std::filesystem::path file = folder.path() / "manifest";
    const std::string whole = text_of(file);
    for (std::size_t size = 0; size + 1 < whole.size(); ++size) {
        CAPTURE(size);
        write_text(file, whole.substr(0, size));
        CHECK_THROWS_WITH_AS(read_manifest(folder.path()), doctest::Contains("draad index --rebuild"), Error);
    }
}

TEST_CASE("a folder without a manifest is no index, and says how to make one")
{
    const test::TemporaryFolder folder;
    CHECK_FALSE(has_manifest(folder.path()));
    CHECK_THROWS_WITH_AS(read_manifest(folder.path()), doctest::Contains("make one with draad index"), Error);
    write_manifest(folder.path(), full_manifest());
    CHECK(has_manifest(folder.path()));
}

TEST_CASE("an identity is read from the bytes that a segment keeps, and from no part of them")
{
    const std::string bytes = write_identity(identity);
    CHECK(read_identity(bytes) == identity);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_THROWS_AS(read_identity(bytes.substr(0, size)), DamagedBytes);
}

TEST_CASE("an index that was made with anything else is refused")
{
    CHECK_NOTHROW(require_identity("x", identity, identity));
    std::vector<IndexIdentity> others(4, identity);
    others[0].schema += 1;
    others[1].tokenizer += 1;
    others[2].reader += 1;
    others[3].icu = "74.2";
    for (const IndexIdentity& other : others)
        CHECK_THROWS_WITH_AS(require_identity("x", other, identity), doctest::Contains("draad index --rebuild"), Error);
}
