#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A piece of YAML as plain data: a text, a list, a map, or nothing, with its location in the file.
struct YamlNode {
    enum class Kind { nothing, scalar, list, map };
    Kind kind = Kind::nothing;
    std::string scalar;
    /// Whether the text stands in quotes, or is a block.
    bool is_quoted = false;
    /// From 1.
    std::size_t line = 1;
    std::size_t column = 1;
    /// The elements of a list; the keys and values of a map in turn.
    std::vector<YamlNode> children;

    bool is_nothing() const { return kind == Kind::nothing; }
    bool is_scalar() const { return kind == Kind::scalar; }
    bool is_list() const { return kind == Kind::list; }
    bool is_map() const { return kind == Kind::map; }

    /// The value of a key of a map; nothing if it has no such key.
    const YamlNode* find(std::string_view key) const;
};

}
