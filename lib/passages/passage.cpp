#include "passages/passage.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

constexpr std::array<std::string_view, 5> kind_names = {"body", "heading", "meta", "note", "stage"};

}

std::string_view name_of(PassageKind kind)
{
    return kind_names[static_cast<std::size_t>(kind)];
}

std::optional<PassageKind> passage_kind(std::string_view name)
{
    const auto found = std::ranges::find(kind_names, name);
    if (found == kind_names.end())
        return std::nullopt;
    return static_cast<PassageKind>(found - kind_names.begin());
}

}
