#pragma once

#include <string>
#include <string_view>

namespace draad {

/// Whether someone is there to ask rather than to tell, by role or label: interviewer, gespreksleider, onderzoeker, I,
/// V. A chair or a carer takes part in the talk and does not count.
bool asks_questions(std::string_view name, std::string_view role);

/// The role of a speaker as the field `role` has it: the one that the transcript or speakers.csv gives, or else
/// "interviewer" where the label says that somebody is there to ask. Empty where nothing tells it.
std::string role_of(std::string_view name, std::string_view role);

}
