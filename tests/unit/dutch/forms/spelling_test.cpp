#include "dutch/forms/spelling.hpp"

#include <doctest/doctest.h>

using namespace draad;

TEST_CASE("an unstressed ending has a syllable before it")
{
    for (const char* word : {"wandel", "luister", "adem", "teken", "matig", "havik"}) {
        CAPTURE(word);
        CHECK(ends_unstressed(word));
    }
    for (const char* word : {"ia", "io", "el", "evolueer", "speel", "kroket", ""}) {
        CAPTURE(word);
        CHECK_FALSE(ends_unstressed(word));
    }
}
