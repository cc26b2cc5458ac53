#include "dutch/variants/typing_slips.hpp"

#include "dutch/compounds/word_pieces.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace draad {

namespace {

/// In shorter words one letter makes too many others.
constexpr std::size_t shortest = 9;

bool has_letters_only(std::string_view word)
{
    return std::ranges::all_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

}

void TypingSlips::add(std::string_view wanted, std::uint64_t letters, std::vector<std::string>& found) const
{
    constexpr std::size_t longest_ending = 3;
    if (wanted.size() < shortest || !has_letters_only(wanted))
        return;
    if (sieve_.may_hold_letters(letters))
        add_swapped(wanted, found);
    for (std::size_t at = 1; at + longest_ending < wanted.size(); ++at)
        if (sieve_.may_hold_letters(letters - letter_weight(wanted[at])))
            add_if_slip(std::string(wanted).erase(at, 1), found);
}

void TypingSlips::add_swapped(std::string_view wanted, std::vector<std::string>& found) const
{
    std::string word(wanted);
    for (std::size_t at = 1; at + 1 < word.size(); ++at) {
        std::swap(word[at], word[at + 1]);
        if (word != wanted)
            add_if_slip(word, found);
        std::swap(word[at], word[at + 1]);
    }
}

/// A word that no list holds may still be a compound: kust|museum is no kunstmuseum.
void TypingSlips::add_if_slip(const std::string& word, std::vector<std::string>& found) const
{
    if (sieve_.may_hold(stable_hash(word)) && vocabulary_.holds(word) && !lexicon_.find(word) &&
        !is_head_chain(word, lexicon_))
        found.push_back(word);
}

}
