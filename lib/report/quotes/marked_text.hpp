#pragma once

#include "analysis/quotes/quotes.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace draad {

/// A quote's text with what was found in it between two marks; what overlaps is one. `written` makes a stretch of it
/// harmless for where it goes.
std::string marked_text(const Quote& quote, std::string_view before, std::string_view after,
                        const std::function<std::string(std::string_view)>& written);

}
