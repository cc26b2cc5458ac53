#include "exchange/formats/lexicoder.hpp"

#include "error.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <set>

namespace draad {

namespace {

Category category_of(std::string_view line, std::string location)
{
    Category category{.location = std::move(location)};
    line = without_ends(line.substr(1));
    const std::size_t sign = line.rfind('#');
    const std::string_view color = sign == std::string_view::npos ? std::string_view() : line.substr(sign);
    if ((color.size() == 7 || color.size() == 4) &&
        color.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos) {
        category.color = color;
        line = line.substr(0, sign);
    }
    category.name = single_spaced(line);
    return category;
}

void add_entries(const Category& category, std::set<std::string>& seen, std::string& text)
{
    for (const DictionaryEntry& entry : category.entries)
        if (seen.insert(entry.text).second)
            text += entry.text + '\n';
    for (const Category& child : category.children)
        add_entries(child, seen, text);
}

/// What a `?` finds, `*` does, too.
void report_question_marks(const Category& category, Losses& losses)
{
    for (const DictionaryEntry& entry : category.entries)
        if (entry.text.find('?') != std::string::npos)
            losses.add(entry.location, said("'{}': Lexicoder has no wildcard ?; it finds nothing there", entry.text));
}

void write_category(const Category& category, const std::string& above, Losses& losses, std::string& text)
{
    const std::string path = above.empty() ? category.name : above + "." + category.name;
    text += fmt::format("+{}{}\n", path, category.color);
    std::set<std::string> seen;
    add_entries(category, seen, text);
    report_question_marks(category, losses);
    for (const Category& child : category.children)
        write_category(child, path, losses, text);
}

}

Dictionary read_lexicoder(std::string_view text, Losses& losses)
{
    Dictionary dictionary{.wildcards = Wildcards::star};
    for (const NumberedLine& line : numbered_lines(text)) {
        const std::string_view written = without_ends(line.text);
        if (written.starts_with('+'))
            dictionary.categories.push_back(category_of(written, losses.location(line.number)));
        else if (dictionary.categories.empty())
            losses.add(line.number, said("'{}' is left out: it stands before the first category", written));
        else
            dictionary.categories.back().entries.push_back(
                {.text = single_spaced(written), .location = losses.location(line.number)});
    }
    if (dictionary.categories.empty())
        throw Error(said("{}: no category (+name) in this file", losses.file()));
    return dictionary;
}

std::string write_lexicoder(const Dictionary& dictionary, Losses& losses)
{
    std::string text;
    for (const Category& category : dictionary.categories)
        write_category(category, {}, losses, text);
    return text;
}

}
