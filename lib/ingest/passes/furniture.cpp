#include "ingest/passes/furniture.hpp"

#include "ingest/lines/shape.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace draad {

namespace {

constexpr std::string_view digits = "0123456789";

std::string_view next_word(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t|•"), text.size()));
    const std::string_view word = text.substr(0, text.find_first_of(" \t|•"));
    text.remove_prefix(word.size());
    return word;
}

bool is_web_address(std::string_view word)
{
    while (word.starts_with('<') || word.starts_with('('))
        word.remove_prefix(1);
    return word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.") ||
           word.starts_with("mailto:");
}

bool is_mail_address(std::string_view word)
{
    const std::size_t at = word.find('@');
    return at != std::string_view::npos && at > 0 && word.find('.', at + 2) != std::string_view::npos;
}

/// Digits with what is usual between those of a telephone number.
bool is_part_of_number(std::string_view word)
{
    return word.find_first_not_of("0123456789+()-/.") == std::string_view::npos;
}

bool is_contact_word(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>({"tel", "telefoon", "t", "e", "w", "m", "e-mail", "email",
                                                            "mail", "website", "web", "fax", "mobiel", "bel", "of"});
    std::string folded = fold(word);
    while (folded.ends_with(':') || folded.ends_with('.'))
        folded.pop_back();
    return std::ranges::find(words, folded) != words.end();
}

/// Nothing but addresses and telephone numbers, with the words that go with them.
bool is_contact(std::string_view line)
{
    constexpr std::size_t digits_of_telephone = 9;
    std::size_t digit_count = 0;
    bool has_address = false;
    while (!line.empty()) {
        const std::string_view word = next_word(line);
        if (is_web_address(word) || is_mail_address(word))
            has_address = true;
        else if (is_part_of_number(word))
            digit_count += static_cast<std::size_t>(
                std::ranges::count_if(word, [](char letter) { return digits.find(letter) != std::string_view::npos; }));
        else if (!is_contact_word(word))
            return false;
    }
    return digit_count == 0 ? has_address : has_address || digit_count >= digits_of_telephone;
}

bool stands_alone(const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    const auto is_text = [&lines](std::size_t other) { return lines[other].is_text(); };
    const bool is_below_text = line_index > 0 && is_text(line_index - 1);
    return !is_below_text && (line_index + 1 == lines.size() || !is_text(line_index + 1));
}

/// Nothing but remarks in brackets: "(applaus)", "[lacht]", "(gelach) (...)".
bool is_stage_line(std::string_view line)
{
    constexpr std::size_t most_words = 15;
    while (line.size() > 1 && line.front() == '*' && line.back() == '*')
        line = line.substr(1, line.size() - 2);
    if (line.find_first_not_of("()[]0123456789.:- ") == std::string_view::npos || count_words(line) > most_words)
        return false;
    while (!line.empty()) {
        const std::size_t close = line.find(line.front() == '(' ? ')' : ']');
        if ((line.front() != '(' && line.front() != '[') || close == std::string_view::npos)
            return false;
        line.remove_prefix(std::min(line.find_first_not_of(" .", close + 1), line.size()));
    }
    return true;
}

}

bool is_page_number(std::string_view line)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"pagina", "page", "pag.", "p.", "blad", "bladzijde", "van", "of", "/", "-", "–", "|"});
    constexpr std::size_t most_digits = 4;
    bool has_number = false;
    std::size_t count = 0;
    while (!line.empty()) {
        const std::string_view word = next_word(line);
        const bool is_number = !word.empty() && word.find_first_not_of("0123456789/") == std::string_view::npos;
        if (is_number && word.size() > 2 * most_digits)
            return false;
        if (!is_number && !word.empty() && std::ranges::find(words, fold(word)) == words.end())
            return false;
        has_number = has_number || (is_number && word != "/");
        ++count;
    }
    return has_number && count <= 5;
}

void mark_contact_lines(std::string_view text, std::vector<MarkedLine>& lines)
{
    constexpr std::size_t often = 3;
    constexpr std::string_view marks_of_number = "0123456789+()- ";
    std::map<std::string_view, std::size_t> counts;
    for (const MarkedLine& line : lines)
        if (line.is_text() && is_contact(content_of(text, line)))
            ++counts[content_of(text, line)];
    for (MarkedLine& line : lines) {
        if (!line.is_text())
            continue;
        const auto count = counts.find(content_of(text, line));
        const bool may_be_sender = count != counts.end() && count->second >= often &&
                                   count->first.find_first_not_of(marks_of_number) == std::string_view::npos;
        if (count == counts.end() || may_be_sender)
            continue;
        line.role = LineRole::meta;
        line.begins_paragraph = true;
    }
}

void mark_page_numbers(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index)
        if (lines[line_index].is_text() && is_page_number(content_of(text, lines[line_index])) &&
            stands_alone(lines, line_index)) {
            lines[line_index].role = LineRole::meta;
            lines[line_index].begins_paragraph = true;
        }
}

void mark_stage_lines(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (MarkedLine& line : lines)
        if (line.is_text() && is_stage_line(content_of(text, line)))
            line.role = LineRole::stage;
}

}
