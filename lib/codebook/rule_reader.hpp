#pragma once

#include "codebook/codebook.hpp"
#include "codebook/yaml_source.hpp"

#include <vector>

namespace draad {

/// What a code says of all its rules.
struct RuleDefaults {
    Polarity polarity = Polarity::affirmed;
    Scope within = Scope::sentence;
    NegationSetting negation = NegationSetting::mark;
};

/// Reads rules: strings, or maps with `rule:` and settings. Rules with a problem are left out.
std::vector<Rule> read_rules(const YamlSource& yaml, const YamlNode& rules, const RuleDefaults& defaults);

// Read the settings that a code and a rule have in common.
Polarity read_polarity(const YamlSource& yaml, const YamlNode& value);
Scope read_scope(const YamlSource& yaml, const YamlNode& value);
NegationSetting read_negation(const YamlSource& yaml, const YamlNode& value);
Only read_only(const YamlSource& yaml, const YamlNode& value);

}
