#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// One line of an affix class: what is taken off, what is put on, and what the word must look like there.
/// Folded, as the words are.
struct AffixRule {
    std::string strip;
    std::string add;
    std::string condition;

    /// Whether a word meets the condition at its end: letters, `.` and sets such as [^aeo].
    bool fits_end(std::string_view word) const;
};

/// The affix classes of a hunspell dictionary (`man 5 hunspell`), by their flags of two letters.
struct HunspellAffixes {
    std::map<std::string, std::vector<AffixRule>, std::less<>> suffixes;
    /// Letters put before a word.
    std::map<std::string, std::string, std::less<>> prefixes;
};

HunspellAffixes read_hunspell_affixes(const std::filesystem::path& file);

}
