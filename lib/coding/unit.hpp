#pragma once

#include <optional>
#include <string_view>

namespace draad {

/// The stretch of text that is counted or judged as a whole. A passage outside any turn is a turn of its own.
enum class Unit { sentence, passage, turn, document };

/// The name of a unit ("passage"), and the unit of a name.
std::string_view name_of(Unit unit);
std::optional<Unit> unit_named(std::string_view name);

}
