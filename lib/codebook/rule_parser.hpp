#pragma once

#include "codebook/pattern.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

namespace draad {

/// What is wrong with a rule, and at which byte of it. Its message says what to write instead.
class RuleError : public std::runtime_error {
public:
    RuleError(std::size_t at_byte, const std::string& message) : std::runtime_error(message), byte(at_byte) {}

    std::size_t byte;
};

/// The words that `..` without a number may skip.
constexpr std::size_t usual_gap = 3;

/// Parses a rule of the codebook language (codebooks/README.md has the grammar). Throws RuleError.
Pattern parse_rule(std::string_view rule);

}
