#pragma once

#include <doctest/doctest.h>

#include <span>
#include <string_view>
#include <vector>

namespace draad::test {

/// A question about words, with some that are so used and some that are not.
struct WordsOfUse {
    std::string_view use;
    bool (*is_used_so)(std::string_view folded);
    std::vector<std::string_view> yes;
    std::vector<std::string_view> no;
};

inline void check_uses(std::span<const WordsOfUse> uses)
{
    for (const WordsOfUse& row : uses) {
        CAPTURE(row.use);
        for (const std::string_view word : row.yes) {
            CAPTURE(word);
            CHECK(row.is_used_so(word));
        }
        for (const std::string_view word : row.no) {
            CAPTURE(word);
            CHECK_FALSE(row.is_used_so(word));
        }
        CHECK_FALSE(row.is_used_so(""));
    }
}

}
