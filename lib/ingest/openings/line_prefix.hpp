#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace draad {

/// What may stand before a label, taken off the line: a mark of a list or a sign, the number of a line, a time stamp,
/// the date of a message.
struct Prefix {
    std::string_view rest;
    std::optional<std::uint32_t> time;
    bool has_date = false;
};

Prefix take_prefix(std::string_view line);

/// Moves past blanks and tabs.
void skip_blanks(std::string_view& text);

/// Moves past the first of some marks that stands here, and the blanks behind it; whether there was any.
bool takes_any(std::string_view& text, std::initializer_list<std::string_view> marks);

}
