#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace draad {

/// "1 sentence", "2 turns": a number of units, by the name of their kind (sentence, passage, turn, document; hit), for
/// a message.
std::string counted_units(std::size_t number, std::string_view unit);

/// "sentences", for a message.
std::string_view plural_of_unit(std::string_view unit);

}
