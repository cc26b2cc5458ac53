#include "exchange/formats/quanteda.hpp"

#include "codebook/yaml/yaml_parser.hpp"
#include "error.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "exchange/dictionary/yaml_scalar.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

namespace {

/// Words that R's YAML reader takes for TRUE or FALSE (yaml 2.3, YAML 1.1).
bool is_truth_value(const YamlNode& node)
{
    const std::string plain = node.is_quoted ? "\"\"" : yaml_scalar(node.scalar);
    return plain.starts_with('"') && plain != "\"\"" && node.scalar != "null" &&
           node.scalar.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
}

class Reader {
public:
    explicit Reader(Losses& losses) : losses_(losses) {}

    std::vector<Category> read_map(const YamlNode& map, std::size_t level)
    {
        if (level > deepest_category)
            throw Error(said("{}: categories are nested deeper than {}; make the tree flatter",
                             losses_.location(map.line), deepest_category));
        std::vector<Category> categories;
        for (std::size_t i = 0; i + 1 < map.children.size(); i += 2)
            read_category(map.children[i], map.children[i + 1], level, categories);
        return categories;
    }

private:
    void read_category(const YamlNode& key, const YamlNode& value, std::size_t level, std::vector<Category>& siblings)
    {
        if (!key.is_scalar()) {
            losses_.add(key.line, said("a category is left out: its name is no text"));
            return;
        }
        warn_of_truth_value(key);
        const auto twin = std::ranges::find(siblings, key.scalar, &Category::name);
        if (twin != siblings.end()) {
            losses_.add(key.line, said("'{}' stands here twice; the two are joined", key.scalar));
            return read_value(value, level, *twin);
        }
        siblings.push_back({.name = key.scalar, .location = losses_.location(key.line)});
        if (level == 0 && value.is_scalar())
            losses_.add(key.line,
                        said("'{}' is read as a category, as quanteda does; if it is none, take it out", key.scalar));
        read_value(value, level, siblings.back());
    }

    void read_value(const YamlNode& value, std::size_t level, Category& category)
    {
        if (value.is_map()) {
            for (Category& child : read_map(value, level + 1))
                category.children.push_back(std::move(child));
        } else if (value.is_list()) {
            for (const YamlNode& element : value.children)
                read_element(element, level, category);
        } else {
            add_entry(value, category);
        }
    }

    void read_element(const YamlNode& element, std::size_t level, Category& category)
    {
        if (element.is_map())
            losses_.add(element.line,
                        said("a sub-category stands among words; quanteda takes its words for the category's "
                             "own, here it stays a sub-category"));
        if (level + 1 > deepest_category)
            throw Error(said("{}: lists are nested deeper than {}", losses_.location(element.line), deepest_category));
        read_value(element, level + 1, category);
    }

    void add_entry(const YamlNode& node, Category& category)
    {
        const std::string text = single_spaced(node.scalar);
        if (text.empty())
            return;
        warn_of_truth_value(node);
        category.entries.push_back({.text = text, .location = losses_.location(node.line)});
    }

    void warn_of_truth_value(const YamlNode& node)
    {
        if (is_truth_value(node))
            losses_.add(node.line, said("'{0}' without quotes is TRUE or FALSE to quanteda; here it is the word "
                                        "'{0}'",
                                        node.scalar));
    }

    Losses& losses_;
};

/// Writes one category after another, each in a line of its own.
class Writer {
public:
    explicit Writer(Losses& losses) : losses_(losses) {}

    std::string written(const std::vector<Category>& categories, std::size_t level) const
    {
        std::string text;
        for (const Category& category : categories)
            text += written(category, level);
        return text;
    }

private:
    std::string written(const Category& category, std::size_t level) const
    {
        const std::string indent(2 * level, ' ');
        std::string text;
        if (!category.definition.empty())
            text += fmt::format("{}# {}\n", indent, single_spaced(category.definition));
        text += fmt::format("{}{}:\n", indent, quoted_yaml_scalar(category.name));
        if (category.children.empty())
            return text + words(category, indent + "  ");
        if (!category.entries.empty()) {
            losses_.add(category.location, said("the words of '{0}' beside its sub-categories become a "
                                                "sub-category '{0}.{0}'",
                                                category.name));
            text += fmt::format("{}  {}:\n", indent, quoted_yaml_scalar(category.name));
            text += words(category, indent + "    ");
        }
        return text + written(category.children, level + 1);
    }

    static std::string words(const Category& category, const std::string& indent)
    {
        std::string text;
        for (const DictionaryEntry& entry : category.entries)
            text += fmt::format("{}- {}\n", indent, quoted_yaml_scalar(entry.text));
        return text;
    }

    Losses& losses_;
};

}

Dictionary read_quanteda(std::string_view text, Losses& losses)
{
    try {
        const YamlNode top = parse_yaml(text);
        if (!top.is_map())
            throw Error(
                said("{}: this is no dictionary: it wants names of categories with words below them", losses.file()));
        return {.categories = Reader(losses).read_map(top, 0)};
    } catch (const YamlError& error) {
        throw Error(said("{}:{}: this is no YAML: {}; a word with one of * ? ' : & in it "
                         "must stand in double quotes",
                         losses.location(error.line), error.column, error.what()));
    }
}

std::string write_quanteda(const Dictionary& dictionary, Losses& losses)
{
    return Writer(losses).written(dictionary.categories, 0);
}

}
