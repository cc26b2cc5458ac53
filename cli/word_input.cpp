#include "cli/word_input.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "files/file_bytes.hpp"
#include "wording/said.hpp"

#include <iostream>
#include <iterator>
#include <string_view>

namespace draad {

namespace {

std::vector<std::string> words_of_lines(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        line = line.substr(0, line.find_first_of("\t\r"));
        if (!line.empty())
            words.emplace_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return words;
}

}

std::vector<std::string> read_words(const std::vector<std::string>& arguments)
{
    std::vector<std::string> words;
    for (const std::string& argument : arguments) {
        if (argument != "-") {
            words.push_back(argument);
            continue;
        }
        const std::string bytes{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
        const std::vector<std::string> read = words_of_lines(decode_file("-", bytes).utf8);
        words.insert(words.end(), read.begin(), read.end());
    }
    if (words.empty())
        throw Error(said("name a word, such as 'vertrouwen', or - for a word a line from standard input"));
    return words;
}

std::vector<std::string> read_word_list(const std::string& file)
{
    return words_of_lines(decode_file(file, read_bytes(file)).utf8);
}

}
