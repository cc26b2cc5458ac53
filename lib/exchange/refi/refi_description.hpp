#pragma once

#include "exchange/dictionary/dictionary.hpp"

#include <string>
#include <string_view>

namespace draad {

/// All that people read of a code as one text, for programs that have one field for it: the definition, then a line for
/// each criterion, example, memo and rule, with its name before it ("Wel: ...").
std::string refi_description(const Category& category);

/// Reads such a text back. What stands under no name is the definition.
void read_refi_description(std::string_view text, Category& category);

}
