#pragma once

#include <string_view>

namespace draad {

/// Whether a folded word fits a folded pattern in which `*` stands for any letters or none and `?` for one.
bool fits_wildcard(std::string_view word, std::string_view pattern);

}
