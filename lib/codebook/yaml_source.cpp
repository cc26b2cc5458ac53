#include "codebook/yaml_source.hpp"

#include "codebook/nearest_name.hpp"
#include "codebook/yaml/yaml_parser.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <set>

namespace draad {

namespace {

/// The line of a text, from 0.
std::string_view line_of(std::string_view text, std::size_t line)
{
    std::size_t begin = 0;
    for (; line > 0 && begin < text.size(); --line)
        begin = std::min(text.find('\n', begin), text.size() - 1) + 1;
    return text.substr(begin, text.find('\n', begin) - begin);
}

/// Whether a line stands further in than the key with a value above it.
bool is_indented_below_value(std::string_view text, std::size_t line)
{
    for (std::size_t above = line; above-- > 0;) {
        const std::string_view upper = line_of(text, above);
        const std::size_t indent = upper.find_first_not_of(' ');
        if (indent == std::string_view::npos || upper[indent] == '#')
            continue;
        const std::size_t colon = upper.find(": ");
        return colon != std::string_view::npos && upper[indent] != '-' &&
               line_of(text, line).find_first_not_of(' ') > indent;
    }
    return false;
}

std::string explain_unclosed(std::string_view written)
{
    return written.starts_with('"')
               ? said("this quote is never closed; write another \" at the end of the text")
               : said("this quote is never closed; a rule that begins with ' must stand in double quotes: \"{}\"",
                      written);
}

/// What libyaml found, in the words of someone who writes codebooks. The traps are those of YAML's own signs, which
/// rules use too.
std::string explain(const YamlError& error, std::string_view text)
{
    const std::string_view line = line_of(text, error.line - 1);
    if (error.fault == YamlError::Fault::unclosed_quote)
        return explain_unclosed(line.substr(std::min(error.column - 1, line.size())));
    if (error.fault == YamlError::Fault::encoding)
        return said("this letter is not in UTF-8; save the codebook as UTF-8");
    if (line.find('\t') < line.find_first_not_of(" \t"))
        return said("a tab stands where YAML wants spaces; indent with spaces");
    const std::size_t item = line.find("- ");
    const std::string_view rule = item == std::string_view::npos ? line : line.substr(item + 2);
    const std::size_t sign = rule.find_first_not_of(' ');
    if (sign != std::string_view::npos && std::string_view("*&!|>%@`").find(rule[sign]) != std::string_view::npos)
        return said("a rule that begins with {} must stand in double quotes: \"{}\"", rule[sign], rule.substr(sign));
    if (sign != std::string_view::npos && rule[sign] == '\'')
        return said("a rule that begins with ' must stand in double quotes: \"{}\"", rule.substr(sign));
    if (rule.find(": ") != std::string_view::npos && is_indented_below_value(text, error.line - 1))
        return said("this line stands further in than the one above, which has its value already; let keys that belong "
                    "together begin in one column");
    if (rule.find(": ") != std::string_view::npos && error.fault == YamlError::Fault::stray_colon)
        return said("a text that holds ': ' must stand in quotes");
    if (rule.find(": ") != std::string_view::npos)
        return said("{}; a text that holds ': ' must stand in quotes", error.what());
    return said("this is no YAML: {}", error.what());
}

}

std::optional<YamlNode> YamlSource::load(std::string_view text) const
{
    try {
        YamlNode top = parse_yaml(text);
        if (top.is_map())
            return top;
        report({.file = file_, .line = 1, .column = 1},
               top.is_nothing() ? said("the codebook is empty; write 'codes:' and codes below it")
                                : said("this is no codebook: a codebook is a map with a key 'codes:'"));
    } catch (const YamlError& error) {
        report({.file = file_, .line = error.line, .column = error.column}, explain(error, text));
    }
    return std::nullopt;
}

CodebookLocation YamlSource::location(const YamlNode& node) const
{
    return location(node, 0);
}

CodebookLocation YamlSource::location(const YamlNode& scalar, std::size_t byte) const
{
    const std::size_t quote = byte > 0 && scalar.is_quoted ? 1 : 0;
    return {.file = file_, .line = scalar.line, .column = scalar.column + byte + quote};
}

std::string YamlSource::text(const YamlNode& node) const
{
    if (!node.is_scalar()) {
        report(node, said("a text is wanted here"));
        return {};
    }
    const std::string& scalar = node.scalar;
    const std::size_t begin = scalar.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos)
        return {};
    return scalar.substr(begin, scalar.find_last_not_of(" \t\r\n") - begin + 1);
}

std::vector<std::string> YamlSource::texts(const YamlNode& node) const
{
    std::vector<std::string> texts;
    for_each_element(node, [&](const YamlNode& element) { texts.push_back(text(element)); });
    return texts;
}

void YamlSource::for_each_key(const YamlNode& map, std::span<const std::string_view> known,
                              const std::function<void(const std::string&, const YamlNode&)>& visit) const
{
    for_each_entry(map, [&](const YamlNode& key, const YamlNode& value) {
        const std::string name = text(key);
        if (std::ranges::find(known, name) == known.end())
            report(key, said("unknown key '{}'{}", name, did_you_mean(name, known)));
        else
            visit(name, value);
    });
}

void YamlSource::for_each_entry(const YamlNode& map,
                                const std::function<void(const YamlNode&, const YamlNode&)>& visit) const
{
    if (!map.is_map()) {
        report(map, said("names with a colon behind them are wanted here"));
        return;
    }
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
        const YamlNode& key = map.children[i];
        const YamlNode& value = map.children[i + 1];
        if (!key.is_scalar())
            report(key, said("a name is wanted here"));
        else if (!seen.insert(key.scalar).second)
            report(key, said("'{}' stands here twice; join the two", key.scalar));
        else if (value.is_nothing())
            report(key,
                   said("nothing stands behind '{}:'; fill it in, indented below it, or leave it out", key.scalar));
        else
            visit(key, value);
    }
}

void YamlSource::for_each_element(const YamlNode& node, const std::function<void(const YamlNode&)>& visit) const
{
    if (node.is_list()) {
        for (const YamlNode& element : node.children)
            visit(element);
    } else {
        visit(node);
    }
}

void YamlSource::report(const CodebookLocation& location, std::string message) const
{
    problems_.push_back({.location = to_string(location), .message = std::move(message)});
}

}
