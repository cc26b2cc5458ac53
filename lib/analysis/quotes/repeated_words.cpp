#include "analysis/quotes/repeated_words.hpp"

#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <set>
#include <utility>

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

/// The runs of three words of a text, each once; of a shorter text the whole.
std::set<std::string> runs_of(std::string_view text)
{
    constexpr std::size_t length = 3;
    const std::vector<std::string> words = words_of(text);
    std::set<std::string> runs;
    for (std::size_t first = 0; first == 0 || first + length <= words.size(); ++first) {
        std::string run;
        for (std::size_t i = first; i < std::min(first + length, words.size()); ++i)
            run += words[i] + " ";
        runs.insert(std::move(run));
    }
    return runs;
}

}

bool RepeatedWords::has(std::string_view text) const
{
    constexpr double same_share = 0.7;
    const std::set<std::string> runs = runs_of(text);
    std::unordered_map<std::size_t, std::size_t> shared;
    for (const std::string& run : runs)
        if (const auto found = texts_with_.find(run); found != texts_with_.end())
            for (const std::size_t other : found->second)
                ++shared[other];
    return std::ranges::any_of(shared, [&](const auto& of_text) {
        const auto& [other, count] = of_text;
        return static_cast<double>(count) >= same_share * static_cast<double>(std::min(runs.size(), sizes_[other]));
    });
}

void RepeatedWords::add(std::string_view text)
{
    const std::set<std::string> runs = runs_of(text);
    for (const std::string& run : runs)
        texts_with_[run].push_back(sizes_.size());
    sizes_.push_back(runs.size());
}

}
