#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace draad {

/// Whether a word ends in one of these and has three letters or more before it.
inline bool ends_in_one_of(std::string_view folded, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return folded.size() > ending.size() + 2 && folded.ends_with(ending);
    });
}

}
