#pragma once

#include <span>
#include <string>
#include <string_view>

namespace draad {

/// The name that someone who wrote `written` most likely meant: at most a third of its letters differ (Levenshtein).
/// Empty if none is near.
std::string nearest_name(std::string_view written, std::span<const std::string_view> names);

/// "; did you mean 'x'?", or nothing if no name is near.
std::string did_you_mean(std::string_view written, std::span<const std::string_view> names);

}
