#pragma once

#include "privacy/names/substitution.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Finds e-mail addresses.
std::vector<Substitution> find_emails(std::string_view text);

/// Finds telephone numbers: the ten digits of a Dutch one from its 0 (06-12345678, (020) 123 45 67), or + or 00 with
/// the number of a country (+31 6 12 34 56 78). Not dates, decimals, or part of a longer number; numbers for all (112,
/// 0800-1234) are nobody's.
std::vector<Substitution> find_phones(std::string_view text);

}
