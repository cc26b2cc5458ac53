#include "codebook/yaml/yaml_parser.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

TEST_CASE("a node tells its kind, its location and whether it stands in quotes; an alias stands for what it names")
{
    const YamlNode top = parse_yaml("codes:\n  a: [b, \"c d\"]\n  f: &x {g: h, i: }\n  j: *x\n");
    const YamlNode* codes = top.find("codes");
    REQUIRE(codes);
    const YamlNode* list = codes->find("a");
    REQUIRE((list && list->is_list() && list->children.size() == 2));
    CHECK_FALSE(list->children[0].is_quoted);
    CHECK(list->children[1].scalar == "c d");
    CHECK(list->children[1].is_quoted);
    CHECK(list->children[1].line == 2);
    CHECK(list->children[1].column == 10);
    const YamlNode* alias = codes->find("j");
    REQUIRE((alias && alias->find("g")));
    CHECK(alias->find("g")->scalar == "h");
    CHECK(alias->find("i")->is_nothing());
}

TEST_CASE("a column counts bytes, also behind letters of more than one")
{
    const YamlNode top = parse_yaml("h\xC3\xA9: [\xC3\xA9\xC3\xA9n, twee]\n");
    CHECK(top.children[1].children[0].column == 7);
    CHECK(top.children[1].children[1].column == 14);
}

TEST_CASE("what stands for nothing without quotes is a text within them")
{
    const YamlNode top = parse_yaml("[~, null, \"\", '~', \"null\"]\n");
    std::vector<bool> are_nothing;
    for (const YamlNode& child : top.children)
        are_nothing.push_back(child.is_nothing());
    CHECK(are_nothing == std::vector<bool>{true, true, false, false, false});
}

TEST_CASE("an anchor belongs to the alias below it; one without an alias was meant as a word")
{
    const YamlNode top = parse_yaml("- &a b\n- *a\n- &a c\n- *a\n");
    CHECK(top.children[1].scalar == "b");
    CHECK(top.children[3].scalar == "c");
    CHECK_THROWS_AS(parse_yaml("- &a b\n- &a c\n- *a\n"), YamlError);
    CHECK_THROWS_AS(parse_yaml("- *a\n- &a b\n"), YamlError);
}

TEST_CASE("only the first document is read, and what is nested too deep is refused")
{
    CHECK(parse_yaml("a: b\n---\n[\n").find("a"));
    CHECK(parse_yaml("").is_nothing());
    CHECK_THROWS_AS(parse_yaml(std::string(100'000, '[')), YamlError);
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
