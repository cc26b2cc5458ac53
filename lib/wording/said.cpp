#include "wording/said.hpp"

#include "wording/catalogue.hpp"

namespace draad {

namespace {

/// What all messages go through; read by several threads, and set before there are any.
Catalogue& catalogue_in_use()
{
    static Catalogue catalogue;
    return catalogue;
}

}

void say_by(Catalogue catalogue)
{
    catalogue_in_use() = std::move(catalogue);
}

std::string_view translated(std::string_view english)
{
    return catalogue_in_use().find(english).value_or(english);
}

std::string counted(std::size_t number, std::string_view one, std::string_view many)
{
    const std::string_view english = number == 1 ? one : many;
    const Plurality plurality = number == 1 ? Plurality::one : Plurality::many;
    return fmt::format("{} {}", number, catalogue_in_use().find(one, plurality).value_or(english));
}

}
