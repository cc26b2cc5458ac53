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
    for (const Example& example : {Example{"Nadia", "interviewer", true}, Example{"Interviewer 2", "", true},
                                   Example{"INT", "", true}, Example{"V", "", true}, Example{"V", "ouder", false},
                                   Example{"De voorzitter", "", false}, Example{"Wil", "voorzitter", false},
                                   Example{"R1", "", false}, Example{"Vera", "", false}, Example{"", "", false}}) {
        CAPTURE(example.name);
        CAPTURE(example.role);
        CHECK(asks_questions(example.name, example.role) == example.asks);
    }
}
