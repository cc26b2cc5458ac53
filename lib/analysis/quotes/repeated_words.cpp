#include "analysis/quotes/repeated_words.hpp"

#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <vector>

namespace draad {

namespace {

std::vector<std::string> words_of(std::string_view text)
{
    const std::string folded = fold(text);
    std::vector<std::string> words(1);
    for (std::size_t at = 0; at < folded.size();) {
        const Character character = character_at(folded, at);
        if (is_letter_or_digit(character.code_point))
            words.back() += folded.substr(at, character.size);
        else if (!words.back().empty())
            words.emplace_back();
        at += character.size;
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

}

WordRuns word_runs(std::string_view text)
{
    constexpr std::size_t length = 3;
    const std::vector<std::string> words = words_of(text);
    WordRuns runs;
    for (std::size_t first = 0; first == 0 || first + length <= words.size(); ++first) {
        std::string run;
        for (std::size_t i = first; i < std::min(first + length, words.size()); ++i)
            run += words[i] + " ";
        runs.insert(std::move(run));
    }
    return runs;
}

bool says_same(const WordRuns& one, const WordRuns& other)
{
    constexpr double same_share = 0.7;
    const auto shared = std::ranges::count_if(one, [&](const std::string& run) { return other.contains(run); });
    return static_cast<double>(shared) >= same_share * static_cast<double>(std::min(one.size(), other.size()));
}

}
