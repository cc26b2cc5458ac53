#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads a transcript in CHAT (the format of CHILDES and TalkBank: MacWhinney, Tools for Analyzing Talk, part 1), also
/// one that breaks its rules: headers without a tab or continued without one, indented tiers, missing @Begin. Each main
/// tier is a paragraph in plain spelling (`plain_words_of_chat`), with the time of its bullet; tiers of one speaker in
/// a row are one turn. @Participants names speakers and roles. Dependent tiers (%mor, %com ...) are left out; @Comment
/// and @Situation are meta. Throws Error if there is no main tier.
Document read_chat(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

}
