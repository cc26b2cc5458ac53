#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace draad {

/// The seconds from 1 January 1970 to a moment in ISO 8601, "2014-10-15T13:30:12.5+02:00" (fractions are cut off, a
/// moment without a zone is taken for UTC); nothing if it is none.
std::optional<std::int64_t> seconds_of_iso_time(std::string_view moment);

}
