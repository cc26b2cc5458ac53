#pragma once

#include "ingest/formats/rtf/rtf_destinations.hpp"
#include "ingest/rich/paragraph_stack.hpp"

#include <optional>
#include <string_view>

namespace draad {

/// What holds within a group of RTF, and is as before behind it.
struct RtfGroup {
    RtfDestination destination = RtfDestination::body;
    TextLook look;
    int font = 0;
    int style = 0;
    /// How many characters behind a \u stand there for programs that do not know it.
    int fallback_size = 1;
    bool is_list_item = false;
    bool is_outlined = false;
    bool is_in_table = false;
};

/// Takes a word that says how text looks (\b, \i0, \plain); false if it is another.
bool set_look(std::string_view word, std::optional<int> number, RtfGroup& group);

/// Takes a word that says what a paragraph is (\pard, \s1, \intbl); false if it is another.
bool set_paragraph(std::string_view word, std::optional<int> number, RtfGroup& group);

}
