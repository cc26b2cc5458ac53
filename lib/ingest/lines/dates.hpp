#pragma once

#include <string_view>

namespace draad {

/// Whether a text begins with a day: "12 maart", "woensdag 12 maart 2025", "12-03-2025".
bool begins_with_day(std::string_view text);

/// Whether a text names a day with its year somewhere: "Opgenomen op 11 februari 2025".
bool names_day_and_year(std::string_view text);

/// Whether a text is the hours from and to which something lasts, and no more: "10:00 - 12:00", "19.30-21.00 uur",
/// "van 9.00 tot 10.30 uur".
bool is_time_of_day(std::string_view text);

}
