#pragma once

#include <string>
#include <vector>

namespace draad {

/// The words among arguments; `-` stands for those of standard input, one a line. Throws Error if there is none.
std::vector<std::string> read_words(const std::vector<std::string>& arguments);

/// The words of a file, one a line; what stands behind a tab is left out. Throws Error if it cannot be read.
std::vector<std::string> read_word_list(const std::string& file);

}
