#include "exchange/dictionary/code_ids.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

TEST_CASE("a name becomes an id that a codebook can have, each once beside its siblings")
{
    std::vector<Category> categories;
    for (const char* name : {"Vertrouwen", "Cliënten & zorg", "clienten zorg", "CARE.Virtue", "???", "-- mama's", "Ω"})
        categories.push_back({.name = name});
    categories[0].children.push_back({.name = "Vertrouwen"});
    give_ids(categories);
    std::vector<std::string> ids;
    for (const Category& category : categories)
        ids.push_back(category.id);
    CHECK(ids == std::vector<std::string>{"vertrouwen", "clienten-zorg", "clienten-zorg-2", "care-virtue", "code",
                                          "mama-s", "code-2"});
    CHECK(categories[0].children[0].id == "vertrouwen");
}
