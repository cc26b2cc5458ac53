#pragma once

#include "codebook/yaml_node.hpp"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace draad {

/// Text that is no YAML, and where it stops being so (from 1).
class YamlError : public std::runtime_error {
public:
    YamlError(std::size_t at_line, std::size_t at_column, const std::string& message)
        : std::runtime_error(message), line(at_line), column(at_column)
    {
    }

    std::size_t line;
    std::size_t column;
};

/// Reads the first document of a YAML text. Aliases (*name) are replaced by what they stand for. Throws YamlError.
YamlNode parse_yaml(std::string_view text);

}
