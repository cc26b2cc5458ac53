#pragma once

#include <string>
#include <string_view>

namespace draad {

/// "Mariekes", "Anna’s", "Hans’": a name as the owner of what follows (Leidraad of the Woordenlijst, on the genitive).
std::string genitive(const std::string& name);

/// Whether a name ends in s, x or z, so that its genitive has an apostrophe only.
bool ends_in_hiss(std::string_view name);

}
