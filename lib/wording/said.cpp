#include "wording/said.hpp"

#include "wording/catalogue.hpp"

#include <optional>

namespace draad {

namespace {

/// What all messages go through; read by several threads, and set before there are any.
struct Speech {
    Catalogue catalogue;
    bool is_in_english = false;

    std::optional<std::string_view> find(std::string_view english, Plurality plurality = Plurality::one) const
    {
        return is_in_english ? std::nullopt : catalogue.find(english, plurality);
    }
};

Speech& speech()
{
    static Speech speech;
    return speech;
}

}

void say_by(Catalogue catalogue)
{
    speech().catalogue = std::move(catalogue);
}

std::string_view translated(std::string_view english)
{
    return speech().find(english).value_or(english);
}

std::string counted(std::size_t number, std::string_view one, std::string_view many)
{
    const std::string_view english = number == 1 ? one : many;
    const Plurality plurality = number == 1 ? Plurality::one : Plurality::many;
    return fmt::format("{} {}", number, speech().find(one, plurality).value_or(english));
}

InEnglish::InEnglish()
{
    speech().is_in_english = true;
}

InEnglish::~InEnglish()
{
    speech().is_in_english = false;
}

}
