#include "ingest/formats/speech_recognition/json_bounds.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <cstddef>

namespace draad {

namespace {

/// The byte of the quotation mark that ends a string; the end of the text if none does.
std::size_t end_of_string(std::string_view text, std::size_t begin)
{
    std::size_t at = begin;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return at;
}

}

void check_json(std::string_view name, std::string_view text)
{
    constexpr std::size_t deepest = 32; // the deepest shape known, words within segments, has four levels
    constexpr std::size_t most_values = 5'000'000;
    std::size_t depth = 0;
    std::size_t values = 1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char sign = text[at];
        if (sign == '"')
            at = end_of_string(text, at + 1);
        else if (sign == '[' || sign == '{')
            ++depth;
        else if (sign == ']' || sign == '}')
            depth -= depth > 0 ? 1 : 0;
        values += sign == ',' || sign == '[' || sign == '{' ? 1 : 0;
        if (depth > deepest)
            throw Error(said("{}: this JSON is nested too deeply for a transcript; export it again", name));
        if (values > most_values)
            throw Error(said("{}: this JSON holds more than {} values; divide it into parts", name, most_values));
    }
}

}
