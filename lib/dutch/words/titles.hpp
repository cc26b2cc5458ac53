#pragma once

#include <string_view>

namespace draad {

// Forms of address and titles before names, without the period of those that are cut short. All take folded words.

/// dhr, jhr, burg: an abbreviation that leads to a name.
bool is_abbreviated_title(std::string_view folded);

/// mevrouw, dhr, dhr., de heer without its article. Those that are also words (mr, ir) only with their period.
bool is_honorific(std::string_view folded);

/// mevrouw, dhr, dr: as `is_honorific`, where the period is a token of its own: mr and dr too.
bool is_form_of_address(std::string_view folded);

/// dr, mevr, prof, with or without a period: a title cut short, as it stands within the name of a speaker.
bool is_short_honorific(std::string_view folded);

/// minister, wethouder: before a name or for one, that of a member of a government, who speaks for it.
bool is_title_of_government(std::string_view folded);

}
