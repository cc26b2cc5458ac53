#pragma once

#include "codebook/codebook.hpp"
#include "codebook/yaml/yaml_node.hpp"
#include "problem.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A YAML file as it is read: what each node says, and what is wrong with it and where.
class YamlSource {
public:
    /// Findings go to `problems`, which outlives this.
    YamlSource(std::string file, std::vector<Problem>& problems) : file_(std::move(file)), problems_(problems) {}

    /// The topmost map; nothing if the text is no YAML, with the reason among the problems.
    std::optional<YamlNode> load(std::string_view text) const;

    /// Where a node stands.
    CodebookLocation location(const YamlNode& node) const;

    /// Where a byte of a one-line scalar stands.
    CodebookLocation location(const YamlNode& scalar, std::size_t byte) const;

    /// One text, white space at the ends left out; empty, and a problem, if the node is no scalar.
    std::string text(const YamlNode& node) const;

    /// One text, or a list of them.
    std::vector<std::string> texts(const YamlNode& node) const;

    /// Calls `visit` for each key of a map, in the order of the file. Unknown and repeated keys are problems.
    void for_each_key(const YamlNode& map, std::span<const std::string_view> known,
                      const std::function<void(const std::string&, const YamlNode&)>& visit) const;

    /// Calls `visit` for each key of a map, whatever it is called, in the order of the file, with its node and that of
    /// its value.
    void for_each_entry(const YamlNode& map,
                        const std::function<void(const YamlNode& key, const YamlNode& value)>& visit) const;

    /// Calls `visit` for the elements of a list, or for a single scalar or map as if it were a list of one.
    void for_each_element(const YamlNode& node, const std::function<void(const YamlNode&)>& visit) const;

    void report(const YamlNode& node, std::string message) const { report(location(node), std::move(message)); }
    void report(const CodebookLocation& location, std::string message) const;
    std::size_t problem_count() const { return problems_.size(); }

private:
    std::string file_;
    std::vector<Problem>& problems_;
};

}
