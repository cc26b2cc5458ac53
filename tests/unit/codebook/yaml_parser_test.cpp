#include "codebook/yaml_parser.hpp"

#include <doctest/doctest.h>

#include <string>

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
