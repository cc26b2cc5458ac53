#include "codebook/codebook.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace draad {

std::string to_string(const CodebookLocation& location)
{
    return fmt::format("{}:{}:{}", location.file, location.line, location.column);
}

CodebookLocation parse_location(std::string_view text)
{
    const auto take_number = [](std::string_view& left) {
        const std::size_t colon = left.rfind(':');
        std::size_t number = 0;
        if (colon == std::string_view::npos)
            return number;
        const auto [end, status] = std::from_chars(left.data() + colon + 1, left.data() + left.size(), number);
        if (status != std::errc() || end != left.data() + left.size())
            return std::size_t{0};
        left = left.substr(0, colon);
        return number;
    };
    std::string_view file = text;
    const std::size_t column = take_number(file);
    const std::size_t line = column > 0 ? take_number(file) : 0;
    if (line == 0)
        return {.file = std::string(text)};
    return {.file = std::string(file), .line = line, .column = column};
}

std::size_t Code::depth() const
{
    return static_cast<std::size_t>(std::ranges::count(path, '.'));
}

std::optional<std::size_t> Codebook::find_code(std::string_view path) const
{
    const auto found = std::ranges::find(codes, path, &Code::path);
    if (found == codes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - codes.begin());
}

const WordSet* Codebook::find_set(std::string_view name, std::size_t source) const
{
    const auto found =
        std::ranges::find_if(sets, [&](const WordSet& set) { return set.source == source && set.name == name; });
    return found == sets.end() ? nullptr : &*found;
}

std::optional<std::size_t> Codebook::find_referred_code(std::string_view name, std::size_t source) const
{
    std::optional<std::size_t> by_id;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i].source != source)
            continue;
        if (codes[i].path == name)
            return i;
        if (codes[i].id == name) {
            if (by_id)
                return std::nullopt;
            by_id = i;
        }
    }
    return by_id;
}

std::vector<std::size_t> Codebook::family(std::size_t code) const
{
    std::vector<std::size_t> members{code};
    const std::string below = codes[code].path + ".";
    for (std::size_t i = code + 1; i < codes.size() && codes[i].path.starts_with(below); ++i)
        members.push_back(i);
    return members;
}

}
