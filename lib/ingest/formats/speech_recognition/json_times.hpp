#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string_view>

namespace draad {

/// A moment or a length of time as programs write it: 1.4, "1.4", "1.400s", "PT1M2.5S" (ISO 8601), "00:00:07.000". In
/// the file's own unit, which is the second unless it is a bare number; nothing if it is none of these.
std::optional<double> read_json_time(const nlohmann::json& value);

/// The same of a text.
std::optional<double> read_time_text(std::string_view text);

}
