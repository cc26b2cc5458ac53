#include "cli/notes/units.hpp"

#include "wording/said.hpp"

namespace draad {

std::string counted_units(std::size_t number, std::string_view unit)
{
    if (unit == "sentence")
        return counted(number, "sentence", "sentences");
    if (unit == "turn")
        return counted(number, "turn", "turns");
    if (unit == "document")
        return counted(number, "document", "documents");
    return unit == "hit" ? counted(number, "hit", "hits") : counted(number, "passage", "passages");
}

std::string_view plural_of_unit(std::string_view unit)
{
    const std::string_view plural = unit == "sentence"   ? to_say("sentences")
                                    : unit == "turn"     ? to_say("turns")
                                    : unit == "document" ? to_say("documents")
                                                         : to_say("passages");
    return translated(plural);
}

}
