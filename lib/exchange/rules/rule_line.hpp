#pragma once

#include "codebook/codebook.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draad {

/// A rule with its settings as one line of text, for programs that keep rules for people only:
///
///     over .. hoofd heen; polarity: negated; unless: 'vliegen'
struct RuleLine {
    std::string rule;
    /// Keys and values as in a codebook.
    std::vector<std::pair<std::string, std::string>> settings;

    bool operator==(const RuleLine&) const = default;
};

/// The line for a rule, of which `rule_text` is the text to write. It leaves out the rule's forms and who must say it.
RuleLine rule_line(std::string rule_text, const Rule& rule);

std::string to_string(const RuleLine& line);

/// Reads a line back.
RuleLine parse_rule_line(std::string_view line);

}
