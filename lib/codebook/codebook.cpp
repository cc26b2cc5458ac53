#include "codebook/codebook.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

std::string to_string(const CodebookPlace& place)
{
    return fmt::format("{}:{}:{}", place.file, place.line, place.column);
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
