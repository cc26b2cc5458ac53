#include "codebook/yaml_cache.hpp"

#include "codebook/yaml_parser.hpp"
#include "text/bytes.hpp"
#include "text/stable_hash.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

namespace draad {

namespace {

/// Changes whenever trees are kept in another way.
constexpr std::string_view tree_version = "draad-yaml-2";
constexpr std::size_t deepest_tree = 200;

void write_node(const YamlNode& node, ByteWriter& out)
{
    out.number(static_cast<std::uint64_t>(node.kind) * 2 + (node.is_quoted ? 1 : 0));
    out.number(node.line);
    out.number(node.column);
    out.text(node.scalar);
    out.number(node.children.size());
    for (const YamlNode& child : node.children)
        write_node(child, out);
}

YamlNode read_node(ByteReader& in, std::size_t depth)
{
    if (depth > deepest_tree)
        throw DamagedBytes();
    YamlNode node;
    const std::size_t kind = in.size(7);
    node.kind = static_cast<YamlNode::Kind>(kind / 2);
    node.is_quoted = kind % 2 == 1;
    node.line = in.number();
    node.column = in.number();
    node.scalar = in.text();
    node.children.resize(in.size(in.left()));
    if (node.is_map() && node.children.size() % 2 == 1)
        throw DamagedBytes();
    for (YamlNode& child : node.children)
        child = read_node(in, depth + 1);
    return node;
}

/// The kept tree, if it is that of this text: the file holds the text itself.
std::optional<YamlNode> recall(const std::filesystem::path& file, std::string_view text)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    const std::string record = std::move(bytes).str();
    try {
        ByteReader in(record);
        if (in.text() != tree_version || in.text() != text)
            return std::nullopt;
        return read_node(in, 0);
    } catch (const DamagedBytes&) {
        return std::nullopt;
    }
}

/// Of many changes of a codebook only the last is read again.
void make_room(const std::filesystem::path& folder)
{
    constexpr std::ptrdiff_t most_files = 64;
    std::error_code failure;
    const std::filesystem::directory_iterator files(folder, failure);
    if (std::distance(begin(files), end(files)) < most_files)
        return;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failure))
        std::filesystem::remove(entry.path(), failure);
}

/// Keeps a tree for its owner only; where that fails, the next run parses again.
void keep(const std::filesystem::path& file, std::string_view text, const YamlNode& tree)
{
    ByteWriter out;
    out.text(tree_version);
    out.text(text);
    write_node(tree, out);
    std::error_code failure;
    std::filesystem::create_directories(file.parent_path(), failure);
    std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all, failure);
    make_room(file.parent_path());
    const std::filesystem::path fresh = fmt::format("{}.{}", file.string(), ::getpid());
    std::ofstream stream(fresh, std::ios::binary | std::ios::trunc);
    stream << out.take();
    stream.close();
    if (stream)
        std::filesystem::rename(fresh, file, failure);
    if (!stream || failure)
        std::filesystem::remove(fresh, failure);
}

}

YamlNode parse_yaml_cached(std::string_view text, const std::filesystem::path& folder)
{
    if (folder.empty())
        return parse_yaml(text);
    const std::filesystem::path file = folder / fmt::format("{:016x}", stable_hash(text));
    if (std::optional<YamlNode> tree = recall(file, text))
        return *std::move(tree);
    YamlNode tree = parse_yaml(text);
    keep(file, text, tree);
    return tree;
}

}
