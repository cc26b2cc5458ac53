#include "ingest/formats/rtf/rtf_group.hpp"

namespace draad {

bool set_look(std::string_view word, std::optional<int> number, RtfGroup& group)
{
    const bool is_on = number.value_or(1) != 0;
    if (word == "b")
        group.look.is_bold = is_on;
    else if (word == "i" || word == "ul")
        group.look.is_italic = is_on;
    else if (word == "v" || word == "deleted")
        group.look.is_hidden = is_on;
    else if (word == "plain")
        group.look = {};
    else
        return false;
    return true;
}

bool set_paragraph(std::string_view word, std::optional<int> number, RtfGroup& group)
{
    constexpr int body_text = 9; // the outline levels of headings are below it
    if (word == "pard") {
        group.is_list_item = group.is_outlined = group.is_in_table = false;
        group.style = 0;
    } else if (word == "intbl")
        group.is_in_table = true;
    else if (word == "s")
        group.style = number.value_or(0);
    else if (word == "ls" || word == "pnlvlblt" || word == "pnlvlbody")
        group.is_list_item = true;
    else if (word == "outlinelevel")
        group.is_outlined = number.value_or(body_text) < body_text;
    else
        return false;
    return true;
}

}
