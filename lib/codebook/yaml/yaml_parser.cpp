#include "codebook/yaml/yaml_parser.hpp"

#include "codebook/yaml/yaml_events.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace draad {

namespace {

// Aliases of aliases grow without end ("a billion laughs"); no codebook has so many nodes.
constexpr std::size_t most_nodes = 1'000'000;
constexpr std::size_t deepest_node = 500;

std::size_t count_nodes(const YamlNode& node)
{
    std::size_t count = 1;
    for (const YamlNode& child : node.children)
        count += count_nodes(child);
    return count;
}

/// `place`: an event or an anchor.
template <class Place>
[[noreturn]] void fail(const Place& place, const std::string& message)
{
    throw YamlError(place.line, place.column, message);
}

/// What YAML reads as nothing where it stands without quotes.
bool is_null(std::string_view plain)
{
    constexpr auto nulls = std::to_array<std::string_view>({"", "~", "null", "Null", "NULL"});
    return std::ranges::find(nulls, plain) != nulls.end();
}

class TreeBuilder {
public:
    void add(const YamlEvent& event)
    {
        switch (event.kind) {
        case YamlEvent::Kind::scalar:
            add_scalar(event);
            break;
        case YamlEvent::Kind::alias:
            add_alias(event);
            break;
        case YamlEvent::Kind::begin_list:
            open(event, YamlNode::Kind::list);
            break;
        case YamlEvent::Kind::begin_map:
            open(event, YamlNode::Kind::map);
            break;
        default:
            close_open();
        }
    }

    YamlNode take()
    {
        for (const Anchor& anchor : anchors_)
            if (!anchor.is_used)
                fail(anchor, said("a text that begins with & must stand in quotes"));
        return std::move(root_);
    }

private:
    /// A name for a node, and how it stands: an anchor that no alias names was meant as a word (`&samen beslissen`).
    struct Anchor {
        std::string name;
        std::size_t line;
        std::size_t column;
        YamlNode node = {};
        bool is_used = false;
    };
    static constexpr std::size_t no_anchor = static_cast<std::size_t>(-1);
    struct Open {
        YamlNode node;
        std::size_t anchor;
    };

    void add_scalar(const YamlEvent& event)
    {
        if (event.tag.starts_with('!') && event.tag.size() > 1)
            fail(event, said("a text that begins with ! must stand in quotes"));
        const bool is_nothing = event.tag.empty() && !event.is_quoted && is_null(event.text);
        YamlNode node = begin(event, is_nothing ? YamlNode::Kind::nothing : YamlNode::Kind::scalar);
        const std::size_t anchor = note_anchor(event);
        node.is_quoted = event.is_quoted;
        if (!is_nothing)
            node.scalar = event.text;
        close(std::move(node), anchor);
    }

    void add_alias(const YamlEvent& event)
    {
        const auto anchor = std::find_if(anchors_.rbegin(), anchors_.rend(),
                                         [&](const Anchor& one) { return one.name == event.anchor; });
        if (anchor == anchors_.rend())
            fail(event, said("the referenced anchor is not defined"));
        anchor->is_used = true;
        nodes_ += count_nodes(anchor->node);
        if (nodes_ > most_nodes)
            fail(event, said("aliases stand for too much here"));
        close(anchor->node, no_anchor);
    }

    void open(const YamlEvent& event, YamlNode::Kind kind)
    {
        if (open_.size() == deepest_node)
            fail(event, said("lists and keys are nested too deep here"));
        YamlNode node = begin(event, kind);
        open_.push_back({std::move(node), note_anchor(event)});
    }

    void close_open()
    {
        Open open = std::move(open_.back());
        open_.pop_back();
        close(std::move(open.node), open.anchor);
    }

    std::size_t note_anchor(const YamlEvent& event)
    {
        if (event.anchor.empty())
            return no_anchor;
        anchors_.push_back({.name = std::string(event.anchor), .line = event.line, .column = event.column});
        return anchors_.size() - 1;
    }

    YamlNode begin(const YamlEvent& event, YamlNode::Kind kind)
    {
        if (++nodes_ > most_nodes)
            fail(event, said("this is too large for a codebook"));
        YamlNode node;
        node.kind = kind;
        node.line = event.line;
        node.column = event.column;
        return node;
    }

    void close(YamlNode node, std::size_t anchor)
    {
        if (anchor != no_anchor)
            anchors_[anchor].node = node;
        if (open_.empty())
            root_ = std::move(node);
        else
            open_.back().node.children.push_back(std::move(node));
    }

    YamlNode root_;
    std::vector<Open> open_;
    std::vector<Anchor> anchors_;
    std::size_t nodes_ = 0;
};

}

YamlNode parse_yaml(std::string_view text)
{
    YamlEvents events(text);
    TreeBuilder builder;
    while (std::optional<YamlEvent> event = events.next())
        builder.add(*event);
    return builder.take();
}

}
