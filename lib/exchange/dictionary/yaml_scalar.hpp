#pragma once

#include <string>
#include <string_view>

namespace draad {

/// A text as YAML: plain where every reader takes it for that text, else in double quotes (YAML 1.1 and 1.2). Never
/// `no`, `on` or `2016` unquoted, which some readers take for something else.
std::string yaml_scalar(std::string_view text);

/// A text as YAML, in double quotes whatever it is.
std::string quoted_yaml_scalar(std::string_view text);

}
