#include "exchange/refi/refi_description.hpp"

#include "exchange/dictionary/code_ids.hpp"
#include "exchange/dictionary/numbered_lines.hpp"

#include <fmt/format.h>

#include <vector>

namespace draad {

namespace {

constexpr std::string_view id_name = "Id: ";

struct NamedField {
    std::string_view name;
    std::vector<std::string> Category::*texts;
};

constexpr NamedField fields[] = {
    {"Wel: ", &Category::include},        {"Niet: ", &Category::exclude},
    {"Voorbeeld: ", &Category::examples}, {"Tegenvoorbeeld: ", &Category::counterexamples},
    {"Memo: ", &Category::memo},          {"Regel: ", &Category::rules},
    {"Behalve: ", &Category::except},
};

}

std::string refi_description(const Category& category)
{
    std::string text = category.definition;
    if (!category.id.empty() && category.id != id_of(category.name))
        text += fmt::format("{}{}{}", text.empty() ? "" : "\n", id_name, category.id);
    for (const NamedField& field : fields)
        for (const std::string& value : category.*field.texts)
            text += fmt::format("{}{}{}", text.empty() ? "" : "\n", field.name, single_spaced(value));
    return text;
}

void read_refi_description(std::string_view text, Category& category)
{
    std::string definition;
    std::size_t empty_lines = 0;
    std::size_t last = 0;
    for (const NumberedLine& line : numbered_lines(text)) {
        bool is_named = line.text.starts_with(id_name);
        if (is_named)
            category.id = without_ends(line.text.substr(id_name.size()));
        for (const NamedField& field : fields)
            if (!is_named && line.text.starts_with(field.name)) {
                (category.*field.texts).emplace_back(without_ends(line.text.substr(field.name.size())));
                is_named = true;
            }
        if (!is_named) {
            empty_lines = definition.empty() ? 0 : line.number - last;
            definition += std::string(empty_lines, '\n') + std::string(without_ends(line.text));
        }
        last = line.number;
    }
    category.definition = std::move(definition);
}

}
