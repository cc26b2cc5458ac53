#pragma once

#include "codebook/yaml/yaml_error.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace draad {

/// A piece of YAML in the order of the text. Its texts live until the next one is asked for.
struct YamlEvent {
    enum class Kind { scalar, alias, begin_list, begin_map, end };
    Kind kind = Kind::scalar;
    /// Where it begins, from 1; the column in bytes.
    std::size_t line = 1;
    std::size_t column = 1;
    /// Of a scalar.
    std::string_view text;
    /// Of a scalar: whether it stands in quotes, or is a block.
    bool is_quoted = false;
    /// Of a scalar: what it is said to be (`!name`); mostly empty.
    std::string_view tag;
    /// The name that it is given (`&name`), or that an alias refers to.
    std::string_view anchor;
};

/// The first document of a YAML text, piece by piece.
class YamlEvents {
public:
    /// The text outlives this.
    explicit YamlEvents(std::string_view text);
    ~YamlEvents();
    YamlEvents(const YamlEvents&) = delete;
    YamlEvents& operator=(const YamlEvents&) = delete;

    /// Nothing at the end of the document. Throws YamlError.
    std::optional<YamlEvent> next();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}
