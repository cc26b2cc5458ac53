#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace draad {

/// What a passage must hold: folded words, joined by all and any. Parts may be shared, so it is a list of nodes.
struct WordCondition {
    enum class Kind {
        word, ///< the word stands in the passage
        all,  ///< all parts hold; all of nothing holds everywhere
        any,  ///< one of the parts holds; any of nothing holds nowhere
    };
    struct Node {
        Kind kind = Kind::any;
        std::string word;
        /// Places of nodes that stand before this one.
        std::vector<std::uint32_t> parts;

        bool operator==(const Node&) const = default;
    };
    /// The last is the condition itself; no nodes: it holds nowhere.
    std::vector<Node> nodes;

    /// Adds a node and returns its place.
    std::uint32_t add(Node node)
    {
        nodes.push_back(std::move(node));
        return static_cast<std::uint32_t>(nodes.size() - 1);
    }

    bool holds_nowhere() const
    {
        return nodes.empty() || (nodes.back().kind == Kind::any && nodes.back().parts.empty());
    }

    bool operator==(const WordCondition&) const = default;
};

}
