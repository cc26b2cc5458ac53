#include "dutch/variants/accented_words.hpp"

#include <algorithm>
#include <array>

namespace draad {

bool is_told_by_accent(std::string_view written)
{
    constexpr auto words = std::to_array<std::string_view>({"appèl", "appèls", "barré", "coupé", "coupés", "gêne",
                                                            "logé", "logés", "maté", "Appèl", "Coupé", "Gêne", "Logé"});
    return std::ranges::find(words, written) != words.end();
}

}
