#pragma once

#include "problem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Texts without quotes that draad reads as they stand and other programs do not: `no`, `on` and `yes` are truth values
/// there, `1.10` is the number 1.1. Nothing for a text that is no YAML.
/// (YAML 1.1, "Boolean", "Null", "Integer" and "Float" language-independent types.)
std::vector<Problem> find_yaml_traps(const std::string& file, std::string_view yaml);

}
