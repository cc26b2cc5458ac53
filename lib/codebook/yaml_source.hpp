#pragma once

#include "codebook/codebook.hpp"
#include "text/problem.hpp"

#include <yaml-cpp/yaml.h>

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
    std::optional<YAML::Node> load(std::string_view text) const;

    /// Where a node stands.
    CodebookPlace place(const YAML::Node& node) const;

    /// Where a byte of a one-line scalar stands.
    CodebookPlace place(const YAML::Node& scalar, std::size_t byte) const;

    /// One text, white space at the ends left out; empty, and a problem, if the node is no scalar.
    std::string text(const YAML::Node& node) const;

    /// One text, or a list of them.
    std::vector<std::string> texts(const YAML::Node& node) const;

    /// Calls `visit` for each key of a map, in the order of the file. Unknown and repeated keys are problems.
    void for_each_key(const YAML::Node& map, std::span<const std::string_view> known,
                      const std::function<void(const std::string&, const YAML::Node&)>& visit) const;

    /// The same where any key will do; `visit` also gets the node of the key.
    void for_each_entry(const YAML::Node& map,
                        const std::function<void(const YAML::Node& key, const YAML::Node& value)>& visit) const;

    /// Calls `visit` for the elements of a list, or for a single scalar or map as if it were a list of one.
    void for_each_element(const YAML::Node& node, const std::function<void(const YAML::Node&)>& visit) const;

    void report(const YAML::Node& node, std::string message) const { report(place(node), std::move(message)); }
    void report(const CodebookPlace& place, std::string message) const;

private:
    std::string file_;
    std::vector<Problem>& problems_;
};

}
