#include "coding/questioner.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

TEST_CASE("who is there to ask is known by role, and by label where there is no role")
{
    struct Example {
        std::string name;
        std::string role;
        bool asks;
    };
    for (const Example& example :
         {Example{"Nadia", "interviewer", true}, Example{"Interviewer 2", "", true}, Example{"INT", "", true},
          Example{"V", "", true}, Example{"V", "ouder", false}, Example{"De voorzitter", "", false},
          Example{"Wil", "voorzitter", false}, Example{"IV", "", true}, Example{"Q", "", true}, Example{"GL", "", true},
          Example{"R1", "", false}, Example{"Vera", "", false}, Example{"", "", false}}) {
        CAPTURE(example.name);
        CAPTURE(example.role);
        CHECK(asks_questions(example.name, example.role) == example.asks);
    }
}

TEST_CASE("who is there to ask has the role of an interviewer where nothing else is said")
{
    CHECK(role_of("Int.", "") == "interviewer");
    CHECK(role_of("Gespreksleider", "") == "interviewer");
    CHECK(role_of("V1", "ouder") == "ouder");
    CHECK(role_of("Noor", "") == "");
}
