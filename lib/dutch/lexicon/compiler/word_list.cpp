#include "dutch/lexicon/compiler/word_list.hpp"

#include "error.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>

#include <fstream>

namespace draad {

bool is_written_as_name(std::string_view word)
{
    const Character first = character_at(word, 0);
    if (!is_upper(first.code_point)) {
        return false;
    }
    const Character second = character_at(word, first.size);
    return is_letter(second.code_point) && !is_upper(second.code_point);
}

void read_word_list(const std::filesystem::path& file, WordTable& words)
{
    std::ifstream lines(file);
    if (!lines) {
        throw Error(fmt::format("{}: cannot open the word list; install the package wdutch", file.string()));
    }
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.find(' ') != std::string::npos) {
            continue;
        }
        WordClasses classes;
        if (is_written_as_name(line)) {
            classes.add(WordClass::name);
        }
        add_word(words, fold(line), classes);
    }
}

}
