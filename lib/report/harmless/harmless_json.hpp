#pragma once

#include <string>
#include <string_view>

namespace draad {

/// JSON that means the same and can be looked at on a terminal: what a terminal could obey and JSON leaves as it is
/// (DEL, C1 controls, marks that turn the direction of a line) becomes \uXXXX. (RFC 8259, section 7.)
std::string harmless_json(std::string_view json);

}
