#pragma once

#include <span>
#include <string>
#include <string_view>

namespace draad {

/// What a library says, in the language of messages: `sentences` are those that it is known to say, with {} where it
/// fills something in; what it says else stays as it is. Of several sentences that fit, the first counts.
std::string said_of_others(std::string_view english, std::span<const std::string_view> sentences);

}
