#pragma once

#include "text/range.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace draad {

enum class ReplacedKind : std::uint8_t { name, email, phone, bsn, iban, postcode, address };

/// A stretch of a text and what is written for it.
struct Substitution {
    /// In bytes of the text.
    TextRange range;
    std::string text;
    ReplacedKind kind = ReplacedKind::name;
};

/// What stands for someone of whom it is not certain who it is: a name that two people share, or a relative's.
constexpr std::string_view unknown_person = "[naam]";

}
