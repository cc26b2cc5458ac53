#pragma once

#include <string_view>

namespace draad {

/// Whether someone is there to ask rather than to tell, by role or label: interviewer, gespreksleider, onderzoeker, I,
/// V. A chair or a carer takes part in the talk and does not count.
bool asks_questions(std::string_view name, std::string_view role);

}
