#include "report/svg/text_lines.hpp"

#include <algorithm>

namespace draad {

namespace {

/// Of the common sans-serif fonts the widest letters count (DejaVu Sans, Verdana), for nobody knows which is there.
double letter_width(std::string_view letter)
{
    constexpr std::string_view narrow = "iljtfrI.,:;'|!()[]- ";
    constexpr std::string_view wide = "mwMWOQGD%@";
    constexpr std::string_view digits = "0123456789";
    if (letter.size() > 1)
        return 0.68;
    if (narrow.find(letter) != std::string_view::npos)
        return 0.38;
    if (wide.find(letter) != std::string_view::npos)
        return 0.92;
    if (digits.find(letter) != std::string_view::npos)
        return 0.62;
    return letter.front() >= 'A' && letter.front() <= 'Z' ? 0.68 : 0.6;
}

/// How many bytes the character at the beginning has.
std::size_t first_length(std::string_view utf8)
{
    std::size_t length = 1;
    while (length < utf8.size() && (static_cast<unsigned char>(utf8[length]) & 0xC0U) == 0x80U)
        ++length;
    return length;
}

/// Adds a word that is wider than a line, in pieces; the last one is left in `line`.
void add_broken(std::string_view word, double width, double size, std::vector<std::string>& lines, std::string& line)
{
    for (std::size_t at = 0; at < word.size();) {
        const std::string_view letter = word.substr(at, first_length(word.substr(at)));
        if (!line.empty() && text_width(line, size) + text_width(letter, size) > width) {
            lines.push_back(line);
            line.clear();
        }
        line += letter;
        at += letter.size();
    }
}

}

double text_width(std::string_view utf8, double size)
{
    double width = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t length = first_length(utf8.substr(at));
        width += letter_width(utf8.substr(at, length));
        at += length;
    }
    return width * size;
}

std::vector<std::string> text_lines(std::string_view utf8, double width, double size)
{
    std::vector<std::string> lines;
    std::string line;
    while (!utf8.empty()) {
        const std::size_t end = std::min(utf8.find(' '), utf8.size());
        const std::string_view word = utf8.substr(0, end);
        utf8.remove_prefix(std::min(end + 1, utf8.size()));
        if (word.empty())
            continue;
        const std::string longer = line.empty() ? std::string(word) : line + " " + std::string(word);
        if (text_width(longer, size) <= width) {
            line = longer;
            continue;
        }
        if (!line.empty())
            lines.push_back(line);
        line.clear();
        add_broken(word, width, size, lines, line);
    }
    lines.push_back(line);
    return lines;
}

}
