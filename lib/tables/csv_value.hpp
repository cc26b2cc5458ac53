#pragma once

#include <string>
#include <string_view>

namespace draad {

/// A value as a CSV file has it: in quotes where it holds a comma, a quote or a line end (RFC 4180).
std::string csv_value(std::string_view text);

}
