#include "report/formats/table.hpp"

namespace draad {

Cell text_cell(std::string text)
{
    if (text.empty())
        return {};
    return text;
}

Cell whole_cell(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

Cell number_cell(std::size_t number)
{
    if (number == 0)
        return {};
    return static_cast<std::int64_t>(number);
}

}
