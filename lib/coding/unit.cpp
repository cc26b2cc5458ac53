#include "coding/unit.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace draad {

namespace {

constexpr std::array<std::pair<std::string_view, Unit>, 4> names = {
    {{"sentence", Unit::sentence}, {"passage", Unit::passage}, {"turn", Unit::turn}, {"document", Unit::document}}};

}

std::string_view name_of(Unit unit)
{
    return std::ranges::find(names, unit, &std::pair<std::string_view, Unit>::second)->first;
}

std::optional<Unit> unit_named(std::string_view name)
{
    for (const auto& [known, unit] : names)
        if (known == name)
            return unit;
    return std::nullopt;
}

}
