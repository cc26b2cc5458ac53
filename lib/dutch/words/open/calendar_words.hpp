#pragma once

#include <string_view>

namespace draad {

// Names of months and days. All take folded words.

/// januari, mei.
bool is_month(std::string_view folded);

/// maandag, zondag.
bool is_weekday(std::string_view folded);

}
