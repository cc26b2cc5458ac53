#include "exchange/refi/refi_codes.hpp"

#include "error.hpp"
#include "exchange/dictionary/guid.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "exchange/refi/refi_cases.hpp"
#include "exchange/refi/refi_description.hpp"
#include "exchange/rules/entry_rules.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace draad {

namespace {

/// `rgb(31, 119, 180)` and `rgba(...)` as OpenQDA writes them; nothing if it is no such colour.
std::optional<std::string> from_numbers(std::string_view color)
{
    const std::size_t opening = color.find('(');
    if (!color.starts_with("rgb") || opening == std::string_view::npos)
        return std::nullopt;
    std::string hexadecimal = "#";
    std::size_t at = opening + 1;
    for (int i = 0; i < 3; ++i) {
        at = std::min(color.find_first_of("0123456789", at), color.size());
        unsigned value = 0;
        const auto [end, status] = std::from_chars(color.data() + at, color.data() + color.size(), value);
        if (status != std::errc() || value > 255)
            return std::nullopt;
        hexadecimal += fmt::format("{:02X}", value);
        at = static_cast<std::size_t>(end - color.data());
        at = std::min(color.find(',', at), color.size());
    }
    return hexadecimal;
}

/// "#RGB" or "#RRGGBB", which is all that the schema knows; nothing if the colour is no such thing.
std::optional<std::string> schema_color(std::string_view color)
{
    color = without_ends(color);
    if (std::optional<std::string> numbers = from_numbers(color))
        return numbers;
    if (!color.starts_with('#') || color.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string_view::npos)
        return std::nullopt;
    if (color.size() == 9) // with opacity
        color = color.substr(0, 7);
    return color.size() == 4 || color.size() == 7 ? std::optional(std::string(color)) : std::nullopt;
}

std::string without_braces(std::string guid)
{
    std::erase_if(guid, [](char byte) { return byte == '{' || byte == '}'; });
    return guid;
}

Category read_code(XmlReader& xml, std::size_t level, Losses& losses, NotesOfCodes* notes)
{
    if (level > deepest_category)
        throw Error(said("{}: codes are nested deeper than {}; make the tree flatter", losses.location(xml.line()),
                         deepest_category));
    Category category{.name = single_spaced(xml.attribute_or_empty("name")), .location = losses.location(xml.line())};
    category.guid = without_braces(xml.attribute_or_empty("guid"));
    category.is_codable = xml.attribute_or_empty("isCodable") != "false";
    if (const std::string color = xml.attribute_or_empty("color"); !color.empty()) {
        category.color = schema_color(color).value_or(std::string());
        if (category.color.empty())
            losses.add(xml.line(), said("'{}': the colour '{}' is left out", category.name, color));
    }
    while (xml.next() && !xml.is_end_of("Code")) {
        if (xml.is_element("Code"))
            category.children.push_back(read_code(xml, level + 1, losses, notes));
        else if (xml.is_element("Description"))
            read_refi_description(xml.read_text(), category);
        else if (notes && xml.is_element("NoteRef"))
            (*notes)[folded_guid(category.guid)].push_back(folded_guid(xml.attribute_or_empty("targetGUID")));
        else if (xml.event() == XmlEvent::element)
            xml.skip();
    }
    return category;
}

/// NVivo puts all codes below one that it calls so and that codes nothing.
bool is_wrapper(const std::vector<Category>& codes)
{
    return codes.size() == 1 && (codes.front().name == "Nodes" || codes.front().name == "Codes") &&
           !codes.front().children.empty() && codes.front().definition.empty();
}

void write_code(const Category& category, EntryRules& entry_rules, XmlWriter& xml, Losses& losses)
{
    xml.begin("Code").attribute("guid", category.guid).attribute("name", category.name);
    xml.attribute("isCodable", category.is_codable ? "true" : "false");
    if (const std::optional<std::string> color = schema_color(category.color))
        xml.attribute("color", *color);
    else if (!category.color.empty())
        losses.add(category.location,
                   said("'{}': the colour '{}' is left out; write #RRGGBB", category.name, category.color));
    Category described = category;
    for (const DictionaryEntry& entry : category.entries)
        described.rules.push_back(entry.text);
    if (described.rules.size() == 1 && described.rules.front() == entry_rules.rule_of_name(category.name))
        described.rules.clear(); // what a code finds that came without words
    if (const std::string description = refi_description(described); !description.empty())
        xml.element("Description", description);
    for (const Category& child : category.children)
        write_code(child, entry_rules, xml, losses);
    xml.end();
}

}

std::vector<Category> read_refi_codes(XmlReader& xml, Losses& losses, NotesOfCodes* notes)
{
    std::vector<Category> codes;
    while (xml.next() && !xml.is_end_of("Codes"))
        if (xml.is_element("Code"))
            codes.push_back(read_code(xml, 0, losses, notes));
    if (is_wrapper(codes))
        return std::move(codes.front().children);
    return codes;
}

void write_refi_codes(const std::vector<Category>& categories, XmlWriter& xml, Losses& losses)
{
    EntryRules entry_rules(losses);
    xml.begin("Codes");
    for (const Category& category : categories)
        write_code(category, entry_rules, xml, losses);
    xml.end();
}

Dictionary read_refi_codebook(std::string_view bytes, Losses& losses)
{
    Dictionary dictionary{.without_words = WithoutWords::find_name};
    XmlReader xml(losses.file(), bytes);
    while (xml.next())
        if (xml.is_element("Codes"))
            dictionary.categories = read_refi_codes(xml, losses);
        else if (xml.is_element("Set"))
            losses.add(xml.line(), said("the set '{}' is left out", xml.attribute_or_empty("name")));
    return dictionary;
}

std::string write_refi_codebook(const Dictionary& dictionary, Losses& losses)
{
    if (dictionary.categories.empty())
        throw Error(said("{}: no code; there is nothing to convert", losses.file()));
    std::vector<Category> categories = dictionary.categories;
    give_guids(categories);
    XmlWriter xml;
    xml.begin("CodeBook").attribute("xmlns", "urn:QDA-XML:codebook:1.0").attribute("origin", "draad");
    write_refi_codes(categories, xml, losses);
    xml.end();
    return xml.take();
}

}
