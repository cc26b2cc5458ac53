#pragma once

#include <cstddef>
#include <string_view>

namespace draad {

/// How many bytes of date and hour a message of a chat begins with ("12-03-2024 14:05 - ", "[14:05, 12-3-2024] "); 0 if
/// none.
std::size_t size_of_message_date(std::string_view line);

/// Whether a text is the moment at which something was sent, and no more: "14:05", "12 mrt 2024 14:05", "vandaag om
/// 14:05", "[12.03.2024 14:05]", "Tue, 3:12 PM".
bool is_moment(std::string_view text);

}
