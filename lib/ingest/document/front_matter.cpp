#include "ingest/document/front_matter.hpp"

#include "error.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <string>

namespace draad {

namespace {

struct SourceLine {
    std::string_view text; ///< trimmed
    std::size_t number = 0;
    bool is_indented = false;
    std::size_t end = 0; ///< where the next line begins
};

SourceLine read_line(std::string_view text, std::size_t begin, std::size_t number)
{
    const std::size_t line_end = std::min(text.find_first_of("\r\n", begin), text.size());
    const std::string_view whole = text.substr(begin, line_end - begin);
    const std::size_t end = line_end + (text.substr(line_end, 2) == "\r\n" ? 2 : 1);
    return {.text = trimmed(whole),
            .number = number,
            .is_indented = whole.starts_with(' ') || whole.starts_with('\t'),
            .end = std::min(end, text.size())};
}

/// A value without its quotes, or without the comment after it.
std::string plain_value(std::string_view value)
{
    value = trimmed(value);
    if (value.size() > 1 && (value.front() == '"' || value.front() == '\'')) {
        const std::size_t close = value.find(value.front(), 1);
        if (close != std::string_view::npos && (close + 1 == value.size() || value.find(" #", close) == close + 1))
            return std::string(value.substr(1, close - 1));
    }
    return std::string(trimmed(value.substr(0, value.find(" #"))));
}

void append(std::string& list, std::string_view item, std::string_view separator)
{
    if (!list.empty() && !item.empty())
        list += separator;
    list += item;
}

/// "[a, 'b']" as "a, b".
std::string flow_list(std::string_view value)
{
    std::string list;
    value = value.substr(1, value.size() - 2);
    while (!value.empty()) {
        const std::size_t comma = std::min(value.find(','), value.size());
        append(list, plain_value(value.substr(0, comma)), ", ");
        value.remove_prefix(std::min(comma + 1, value.size()));
    }
    return list;
}

std::size_t find_key_end(std::string_view line)
{
    const std::size_t colon = line.find(':');
    const bool is_key = colon != std::string_view::npos && colon > 0 &&
                        (colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t');
    return is_key ? colon : std::string_view::npos;
}

/// Takes the lines of a front matter one by one.
class FieldReader {
public:
    FieldReader(std::string_view name, Fields& fields) : name_(name), fields_(fields) {}

    void take(const SourceLine& line)
    {
        if (line.text.empty() || (line.text.starts_with('#') && !is_folded_text_))
            return;
        if (line.is_indented && is_folded_text_)
            append(fields_[key_], line.text, " ");
        else if (line.text.starts_with("- ") && !key_.empty())
            append(fields_[key_], plain_value(line.text.substr(2)), ", ");
        else
            take_pair(line);
    }

private:
    void take_pair(const SourceLine& line)
    {
        const std::size_t colon = find_key_end(line.text);
        if (colon == std::string_view::npos || (line.is_indented && key_.empty()))
            throw Error(said("{}:{}: the front matter holds '{}'; write 'name: value' on each line between the two "
                             "lines of ---",
                             name_, line.number, line.text));
        std::string key = fold(plain_value(line.text.substr(0, colon)));
        if (line.is_indented)
            key = key_ + "." + key;
        else
            key_ = key;
        const std::string_view value = trimmed(line.text.substr(colon + 1));
        is_folded_text_ = value == ">" || value == "|" || value == ">-" || value == "|-";
        if (fields_.contains(key))
            throw Error(said("{}:{}: '{}' stands in the front matter twice; leave one", name_, line.number, key));
        if (is_folded_text_)
            fields_[key] = "";
        else if (value.starts_with('[') && value.ends_with(']'))
            fields_[key] = flow_list(value);
        else
            fields_[key] = plain_value(value);
    }

    std::string_view name_;
    Fields& fields_;
    std::string key_;
    bool is_folded_text_ = false;
};

/// A rule of --- may also open a text; front matter has a name and a colon on its first line.
bool has_front_matter(std::string_view text)
{
    const SourceLine first = read_line(text, 0, 1);
    if (first.text != "---")
        return false;
    SourceLine second = first;
    do
        second = read_line(text, second.end, second.number + 1);
    while (second.end < text.size() && (second.text.empty() || second.text.starts_with('#')));
    return second.text == "---" || find_key_end(second.text) != std::string_view::npos;
}

}

FrontMatter read_front_matter(std::string_view text, std::string_view name)
{
    FrontMatter front_matter;
    if (!has_front_matter(text))
        return front_matter;
    FieldReader reader(name, front_matter.fields);
    SourceLine line = read_line(text, 0, 1);
    while (line.end < text.size()) {
        line = read_line(text, line.end, line.number + 1);
        if (!line.is_indented && (line.text == "---" || line.text == "...")) {
            front_matter.end = line.end;
            std::erase_if(front_matter.fields, [](const auto& field) { return field.second.empty(); });
            return front_matter;
        }
        reader.take(line);
    }
    throw Error(said("{}:1: the front matter has no end; close it with a line of ---", name));
}

}
