#pragma once

#include "codebook/yaml/yaml_error.hpp"
#include "codebook/yaml/yaml_node.hpp"

#include <string_view>

namespace draad {

/// Reads the first document of a YAML text. Aliases (*name) are replaced by what they stand for. Throws YamlError.
YamlNode parse_yaml(std::string_view text);

}
