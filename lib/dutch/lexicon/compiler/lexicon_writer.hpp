#pragma once

#include "dutch/lexicon/compiler/word_table.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace draad {

/// By word: its forms as `forms/stored_forms` writes them.
using StoredForms = std::map<std::string, std::string, std::less<>>;

/// Writes a lexicon file (`dutch/lexicon_format.hpp`); the same words give the same bytes. The file appears whole or
/// not at all. Throws Error if it cannot be written.
void write_lexicon(const WordTable& words, const StoredForms& forms, std::string_view source,
                   const std::filesystem::path& file);

}
