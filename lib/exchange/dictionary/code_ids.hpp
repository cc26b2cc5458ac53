#pragma once

#include "exchange/dictionary/dictionary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The id of a code of that name: lower case, without accents, with a hyphen for what an id cannot hold. "Cliënten &
/// zorg" becomes "clienten-zorg"; what holds no letter, "code".
std::string id_of(std::string_view name);

/// Gives each category the id that it has as a code of draad: its own if it came with one, else one made of its name.
/// A second category of that id beside it gets a number: "clienten-zorg-2".
void give_ids(std::vector<Category>& categories);

}
