#pragma once

#include <string>
#include <string_view>

namespace draad {

/// The title that the properties of a Word or OpenDocument file give, both as Dublin Core's `title`; empty if they give
/// none. `part_name` names the file in messages. Throws Error for broken XML.
std::string title_in(const std::string& part_name, std::string_view properties);

}
