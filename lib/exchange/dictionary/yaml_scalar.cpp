#include "exchange/dictionary/yaml_scalar.hpp"

#include "text/characters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace draad {

namespace {

/// Words that YAML 1.1 takes for truth values and the like, in any case.
bool is_reserved(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> reserved = {"y",   "n",    "yes",   "no",  "on",
                                                                 "off", "true", "false", "null"};
    std::string lower(text);
    for (char& byte : lower)
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    return std::ranges::find(reserved, lower) != reserved.end();
}

/// Begins with a letter, and holds letters, digits, single spaces and signs that mean nothing in YAML.
bool is_plain(std::string_view text)
{
    if (text.empty() || !is_letter(character_at(text, 0).code_point) || text.back() == ' ' || is_reserved(text))
        return false;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        const bool is_sign = character.code_point < 0x80 && std::string_view(" -'()./;").find(text[at]) != text.npos;
        if (!is_letter(character.code_point) && !is_digit(character.code_point) && !is_sign)
            return false;
        at += character.size;
    }
    return text.find("  ") == std::string_view::npos;
}

}

std::string yaml_scalar(std::string_view text)
{
    return is_plain(text) ? std::string(text) : quoted_yaml_scalar(text);
}

std::string quoted_yaml_scalar(std::string_view text)
{
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        const char32_t point = character.code_point;
        if (point == '"' || point == '\\')
            quoted += fmt::format("\\{}", text[at]);
        else if (point == '\n')
            quoted += "\\n";
        else if (point == '\t')
            quoted += "\\t";
        else if (point < 0x20 || (point >= 0x7F && point < 0xA0))
            quoted += fmt::format("\\x{:02x}", static_cast<unsigned>(point));
        else if (point == 0x2028 || point == 0x2029 || point == 0xFEFF) // line ends and a mark to YAML
            quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(point));
        else
            quoted += text.substr(at, character.size);
        at += character.size;
    }
    return quoted + '"';
}

}
