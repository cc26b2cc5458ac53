#include "ingest/lines/dates.hpp"

#include "dutch/words/open/calendar_words.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace draad {

namespace {

bool is_number(std::string_view word, std::size_t fewest, std::size_t most)
{
    return word.size() >= fewest && word.size() <= most && std::ranges::all_of(word, is_digit);
}

bool is_year(std::string_view word)
{
    return is_number(word, 4, 4) && (word.starts_with("19") || word.starts_with("20"));
}

/// The folded words of a text without the marks around them.
std::vector<std::string> plain_words(std::string_view text)
{
    constexpr std::string_view parting = " \t\n,;()*_";
    const std::string folded = fold(text);
    std::vector<std::string> words;
    for (std::size_t begin = folded.find_first_not_of(parting); begin != std::string::npos;) {
        const std::size_t end = std::min(folded.find_first_of(parting, begin), folded.size());
        words.push_back(folded.substr(begin, end - begin));
        begin = folded.find_first_not_of(parting, end);
    }
    return words;
}

/// "12-03-2025", "3/4/2024".
bool is_day_in_figures(std::string_view word)
{
    std::vector<std::string_view> parts;
    while (!word.empty()) {
        const std::size_t end = std::min(word.find_first_of("-/."), word.size());
        parts.push_back(word.substr(0, end));
        word.remove_prefix(std::min(end + 1, word.size()));
    }
    return parts.size() == 3 && is_number(parts[0], 1, 2) && is_number(parts[1], 1, 2) && is_year(parts[2]);
}

bool is_day_at(const std::vector<std::string>& words, std::size_t index)
{
    if (index >= words.size())
        return false;
    const bool is_spelled = index + 1 < words.size() && is_number(words[index], 1, 2) && is_month(words[index + 1]);
    return is_spelled || is_day_in_figures(words[index]);
}

}

bool begins_with_day(std::string_view text)
{
    const std::vector<std::string> words = plain_words(text);
    return is_day_at(words, !words.empty() && is_weekday(words[0]) ? 1 : 0);
}

bool names_day_and_year(std::string_view text)
{
    const std::vector<std::string> words = plain_words(text);
    for (std::size_t index = 0; index < words.size(); ++index)
        if (is_day_in_figures(words[index]) ||
            (is_day_at(words, index) && index + 2 < words.size() && is_year(words[index + 2])))
            return true;
    return false;
}

bool is_time_of_day(std::string_view text)
{
    constexpr std::array<std::string_view, 6> words_of_time = {"uur", "van", "tot", "-", "–", "u"};
    bool has_clock = false;
    for (const std::string& word : plain_words(text)) {
        const bool is_clock = is_ascii_digit(word[0]) && word.find_first_of(":.") != std::string::npos &&
                              word.find_first_not_of("0123456789:.-–u") == std::string::npos;
        if (!is_clock && std::ranges::find(words_of_time, word) == words_of_time.end())
            return false;
        has_clock = has_clock || is_clock;
    }
    return has_clock;
}

}
