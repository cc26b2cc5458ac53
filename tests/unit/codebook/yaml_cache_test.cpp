#include "codebook/yaml_cache.hpp"

#include "codebook/yaml_parser.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

using namespace draad;

namespace {

bool are_equal(const YamlNode& left, const YamlNode& right)
{
    if (left.kind != right.kind || left.scalar != right.scalar || left.is_quoted != right.is_quoted ||
        left.line != right.line || left.column != right.column || left.children.size() != right.children.size())
        return false;
    for (std::size_t i = 0; i < left.children.size(); ++i)
        if (!are_equal(left.children[i], right.children[i]))
            return false;
    return true;
}

const std::string text = "codes:\n  a: [b, \"c d\", 'e']\n  f: &x {g: h, i: }\n  j: *x\n";

}

TEST_CASE("a kept tree is the tree that was parsed")
{
    const test::TemporaryFolder folder;
    const YamlNode parsed = parse_yaml(text);
    CHECK(are_equal(parse_yaml_cached(text, folder.path() / "cache"), parsed));
    CHECK(are_equal(parse_yaml_cached(text, folder.path() / "cache"), parsed));
    CHECK_FALSE(std::filesystem::is_empty(folder.path() / "cache"));
}

TEST_CASE("a damaged or cut file in the cache is as if it were not there")
{
    const test::TemporaryFolder folder;
    const YamlNode parsed = parse_yaml_cached(text, folder.path());
    const std::filesystem::path file = std::filesystem::directory_iterator(folder.path())->path();
    std::ifstream stream(file, std::ios::binary);
    const std::string record{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    for (std::size_t length = 0; length < record.size(); length += 3) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << record.substr(0, length);
        CHECK(are_equal(parse_yaml_cached(text, folder.path()), parsed));
    }
}

TEST_CASE("without a folder, or with one that cannot be made, nothing is kept")
{
    const test::TemporaryFolder folder;
    std::ofstream(folder.path() / "file") << "a file";
    CHECK(are_equal(parse_yaml_cached(text, {}), parse_yaml(text)));
    CHECK(are_equal(parse_yaml_cached(text, folder.path() / "file" / "cache"), parse_yaml(text)));
}

TEST_CASE("aliases that stand for too much are refused")
{
    std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name < 'j'; ++name) {
        bomb += std::string(1, name) + ": &" + name + " [";
        for (int i = 0; i < 10; ++i)
            bomb += std::string(i > 0 ? ", *" : "*") + static_cast<char>(name - 1);
        bomb += "]\n";
    }
    CHECK_THROWS_AS(parse_yaml(bomb), YamlError);
}
