#include "tables/csv_value.hpp"

namespace draad {

std::string csv_value(std::string_view text)
{
    if (text.find_first_of(",;\t\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char byte : text) {
        quoted += byte;
        if (byte == '"')
            quoted += byte;
    }
    return quoted + '"';
}

}
