#pragma once

#include "exchange/dictionary/dictionary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A GUID that an element of a project has in every run, so that a second export meets the first: a UUID of version 8
/// (RFC 9562, 5.8), made of a hash of the element's kind ("code", "source") and of the key that identifies it.
std::string make_guid(std::string_view kind, std::string_view key);

/// Whether a text has the form of a GUID: 8-4-4-4-12 hexadecimal digits.
bool is_guid(std::string_view text);

/// Gives each category that came without a GUID one made of its path.
void give_guids(std::vector<Category>& categories, const std::string& above = {});

}
