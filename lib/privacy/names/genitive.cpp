#include "privacy/names/genitive.hpp"

#include "text/characters.hpp"

namespace draad {

bool ends_in_hiss(std::string_view name)
{
    return name.ends_with('s') || name.ends_with('x') || name.ends_with('z');
}

std::string genitive(const std::string& name)
{
    if (name.empty() || ends_in_hiss(name))
        return name + "’";
    const char32_t last = character_before(name, name.size()).code_point;
    const bool takes_apostrophe =
        !is_letter(last) || is_upper(last) || std::u32string_view(U"aiouy").find(last) != std::u32string_view::npos;
    return name + (takes_apostrophe ? "’s" : "s");
}

}
