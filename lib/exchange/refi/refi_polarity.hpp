#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "text/polarity.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace draad {

// REFI-QDA knows no polarity; draad writes it as codes of its own, and knows them again by their GUIDs.

/// "negated" or "unclear".
std::string_view name_of_polarity(Polarity polarity);

/// The code that stands for a polarity other than affirmed.
std::string polarity_guid(Polarity polarity);

/// The code `polarity` with the two below it.
Category polarity_codes();

bool is_polarity_code(const Category& category);

/// What a code by its folded GUID says, if it is one of the two.
std::optional<Polarity> polarity_of_code(std::string_view guid);

}
