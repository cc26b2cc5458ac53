#pragma once

#include "codebook/yaml_node.hpp"

#include <filesystem>
#include <string_view>

namespace draad {

/// Parses a YAML text, or takes the tree that was kept when the same text was parsed before: yaml-cpp takes half a
/// second for a megabyte, and a codebook is read many times between two changes. Trees are kept in `folder`, each under
/// a hash of its text; nothing is kept if `folder` is empty or cannot be written. Throws YamlError.
YamlNode parse_yaml_cached(std::string_view text, const std::filesystem::path& folder);

}
