#pragma once

#include "dutch/lexicon/compiler/word_table.hpp"

#include <filesystem>
#include <string_view>

namespace draad {

/// Whether a word is written with a capital and has small letters after it, as names are: Utrecht, not GGZ.
bool is_written_as_name(std::string_view word);

/// Reads a list of words, one a line (Debian's `wdutch`). Lines of several words are left out.
void read_word_list(const std::filesystem::path& file, WordTable& words);

}
