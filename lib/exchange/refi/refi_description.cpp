#include "exchange/refi/refi_description.hpp"

#include "exchange/dictionary/code_ids.hpp"
#include "exchange/dictionary/numbered_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace draad {

namespace {

constexpr std::string_view id_name = "Id: ";

struct NamedField {
    std::string_view name;
    std::vector<std::string> Category::*texts;
};

/// What stands before an example, by the polarity that it tells.
struct NamedPolarity {
    std::string_view name;
    std::string_view polarity;
};

constexpr NamedPolarity examples[] = {
    {"Voorbeeld: ", ""},
    {"Voorbeeld (affirmed): ", "affirmed"},
    {"Voorbeeld (negated): ", "negated"},
    {"Voorbeeld (unclear): ", "unclear"},
};

constexpr NamedField fields_before_examples[] = {
    {"Wel: ", &Category::include},
    {"Niet: ", &Category::exclude},
};

constexpr NamedField fields_after_examples[] = {
    {"Tegenvoorbeeld: ", &Category::counterexamples},
    {"Memo: ", &Category::memo},
    {"Regel: ", &Category::rules},
    {"Behalve: ", &Category::except},
};

std::string_view name_of_example(const CategoryExample& example)
{
    for (const NamedPolarity& named : examples)
        if (named.polarity == example.polarity)
            return named.name;
    return examples[0].name;
}

/// One line of a description that stands under a name; false if it does not.
bool read_named_line(std::string_view line, Category& category)
{
    const auto behind = [&](std::string_view name) { return std::string(without_ends(line.substr(name.size()))); };
    if (line.starts_with(id_name)) {
        category.id = behind(id_name);
        return true;
    }
    for (const NamedPolarity& named : examples)
        if (line.starts_with(named.name)) {
            category.examples.push_back({.text = behind(named.name), .polarity = std::string(named.polarity)});
            return true;
        }
    const auto is_named = [&](const NamedField& field) { return line.starts_with(field.name); };
    const NamedField* field = std::ranges::find_if(fields_before_examples, is_named);
    if (field == std::end(fields_before_examples)) {
        field = std::ranges::find_if(fields_after_examples, is_named);
        if (field == std::end(fields_after_examples))
            return false;
    }
    (category.*field->texts).push_back(behind(field->name));
    return true;
}

}

std::string refi_description(const Category& category)
{
    std::string text = category.definition;
    const auto add = [&](std::string_view name, std::string_view value) {
        text += fmt::format("{}{}{}", text.empty() ? "" : "\n", name, value);
    };
    if (!category.id.empty() && category.id != id_of(category.name))
        add(id_name, category.id);
    for (const NamedField& field : fields_before_examples)
        for (const std::string& value : category.*field.texts)
            add(field.name, single_spaced(value));
    for (const CategoryExample& example : category.examples)
        add(name_of_example(example), single_spaced(example.text));
    for (const NamedField& field : fields_after_examples)
        for (const std::string& value : category.*field.texts)
            add(field.name, single_spaced(value));
    return text;
}

void read_refi_description(std::string_view text, Category& category)
{
    std::string definition;
    std::size_t last = 0;
    for (const NumberedLine& line : numbered_lines(text)) {
        if (!read_named_line(line.text, category)) {
            const std::size_t line_ends = definition.empty() ? 0 : line.number - last;
            definition += std::string(line_ends, '\n') + std::string(without_ends(line.text));
        }
        last = line.number;
    }
    category.definition = std::move(definition);
}

}
