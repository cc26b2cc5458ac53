#include "report/harmless/harmless_json.hpp"

#include "report/harmless/plain_text.hpp"
#include "text/characters.hpp"

#include <fmt/format.h>

namespace draad {

std::string harmless_json(std::string_view json)
{
    std::string harmless;
    harmless.reserve(json.size());
    for (std::size_t i = 0; i < json.size();) {
        const Character character = character_at(json, i);
        // Below DEL, JSON escapes controls itself, and its own line ends are none of a text.
        if (character.code_point >= 0x7F && is_control(character.code_point))
            harmless += fmt::format("\\u{:04x}", static_cast<unsigned>(character.code_point));
        else
            harmless += json.substr(i, character.size);
        i += character.size;
    }
    return harmless;
}

}
