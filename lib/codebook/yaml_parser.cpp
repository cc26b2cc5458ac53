#include "codebook/yaml_parser.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <map>
#include <sstream>

namespace draad {

namespace {

// Aliases of aliases grow without end ("a billion laughs"); no codebook has so many nodes.
constexpr std::size_t most_nodes = 1'000'000;

std::size_t count_nodes(const YamlNode& node)
{
    std::size_t count = 1;
    for (const YamlNode& child : node.children)
        count += count_nodes(child);
    return count;
}

/// Builds the tree from yaml-cpp's events: its own tree costs more than all else.
class TreeBuilder : public YAML::EventHandler {
public:
    YamlNode take()
    {
        for (const auto& [anchor, mark] : unused_)
            fail(mark, "a text that begins with & must stand in quotes");
        return std::move(root_);
    }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        note_anchor(anchor, mark);
        close(begin(mark, YamlNode::Kind::nothing), anchor);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const YamlNode& meant = anchors_[anchor];
        unused_.erase(anchor);
        nodes_ += count_nodes(meant);
        if (nodes_ > most_nodes)
            fail(mark, "aliases stand for too much here");
        close(meant, 0);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        YamlNode node = begin(mark, YamlNode::Kind::scalar);
        if (tag.starts_with('!') && tag.size() > 1)
            fail(mark, "a text that begins with ! must stand in quotes");
        node.scalar = value;
        node.is_quoted = tag == "!";
        note_anchor(anchor, mark);
        close(std::move(node), anchor);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        note_anchor(anchor, mark);
        open_.push_back({begin(mark, YamlNode::Kind::list), anchor});
    }

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        note_anchor(anchor, mark);
        open_.push_back({begin(mark, YamlNode::Kind::map), anchor});
    }

    void OnSequenceEnd() override { close_open(); }
    void OnMapEnd() override { close_open(); }

private:
    struct Open {
        YamlNode node;
        YAML::anchor_t anchor;
    };

    [[noreturn]] static void fail(const YAML::Mark& mark, const std::string& message)
    {
        throw YamlError(static_cast<std::size_t>(mark.line + 1), static_cast<std::size_t>(mark.column + 1), message);
    }

    /// An anchor that no alias names was meant as a word: `&samen beslissen`.
    void note_anchor(YAML::anchor_t anchor, const YAML::Mark& mark)
    {
        if (anchor != 0)
            unused_.emplace(anchor, mark);
    }

    YamlNode begin(const YAML::Mark& mark, YamlNode::Kind kind)
    {
        if (++nodes_ > most_nodes)
            fail(mark, "this is too large for a codebook");
        YamlNode node;
        node.kind = kind;
        node.line = static_cast<std::size_t>(mark.line + 1);
        node.column = static_cast<std::size_t>(mark.column + 1);
        return node;
    }

    void close_open()
    {
        Open open = std::move(open_.back());
        open_.pop_back();
        close(std::move(open.node), open.anchor);
    }

    void close(YamlNode node, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            anchors_[anchor] = node;
        if (open_.empty())
            root_ = std::move(node);
        else
            open_.back().node.children.push_back(std::move(node));
    }

    YamlNode root_;
    std::vector<Open> open_;
    std::map<YAML::anchor_t, YamlNode> anchors_;
    std::map<YAML::anchor_t, YAML::Mark> unused_;
    std::size_t nodes_ = 0;
};

}

YamlNode parse_yaml(std::string_view text)
{
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        TreeBuilder builder;
        parser.HandleNextDocument(builder);
        return builder.take();
    } catch (const YAML::Exception& exception) {
        const bool has_location = exception.mark.line >= 0;
        throw YamlError(has_location ? static_cast<std::size_t>(exception.mark.line + 1) : 1,
                        has_location ? static_cast<std::size_t>(exception.mark.column + 1) : 1, exception.msg);
    }
}

}
