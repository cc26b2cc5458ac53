#include "files/bounds.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <algorithm>

namespace draad {

void check_bytes(std::string_view name, std::size_t bytes)
{
    if (bytes > most_document_bytes)
        throw Error(said("{}: this is more than {} MB of text; divide it into parts", name, most_document_bytes >> 20));
}

void check_lines(std::string_view name, std::size_t count, std::string_view what)
{
    if (count > most_lines)
        throw Error(said("{}: this holds more than {} {}; divide it into parts", name, most_lines, translated(what)));
}

void check_lines_of(std::string_view name, std::string_view text)
{
    const auto count = [text](char end) { return static_cast<std::size_t>(std::ranges::count(text, end)); };
    check_lines(name, count('\n') + count('\r') + count('\f'), to_say("lines"));
}

void check_cells(std::string_view name, std::size_t count)
{
    if (count > most_cells)
        throw Error(said("{}: this table has more than {} cells; divide it into parts", name, most_cells));
}

}
