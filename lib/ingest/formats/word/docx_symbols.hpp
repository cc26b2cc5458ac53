#pragma once

#include <string>
#include <string_view>

namespace draad {

/// The character that w:sym stands for: a code (hexadecimal, "F04A") in a font of symbols. Those of Wingdings and
/// Symbol that people type (arrows, smileys, ticks, bullets) become Unicode; others, which no one can read without the
/// font, become the replacement character.
std::string docx_symbol(std::string_view font, std::string_view code);

}
