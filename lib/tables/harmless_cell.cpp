#include "tables/harmless_cell.hpp"

#include <string_view>

namespace draad {

std::string harmless_cell(std::string text)
{
    if (text.size() > 1 && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos)
        text.insert(0, 1, '\'');
    return text;
}

}
