#pragma once

#include <string_view>

namespace draad {

/// Refuses JSON that no recognition of speech writes, before memory is spent on it: nested deeper than 32, or with more
/// than five million values. Throws Error with the name and what to do. (The parser's own call for each value, which
/// could do the same, takes quadratic time over long lists.)
void check_json(std::string_view name, std::string_view text);

}
