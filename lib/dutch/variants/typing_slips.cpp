#include "dutch/variants/typing_slips.hpp"

#include "dutch/compounds/word_pieces.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>

namespace draad {

namespace {

/// In shorter words one letter makes too many others.
constexpr std::size_t shortest = 9;

std::uint64_t slip_hash(std::string_view word)
{
    return std::hash<std::string_view>()(word);
}

bool has_letters_only(std::string_view word)
{
    return std::ranges::all_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

}

TypingSlips::TypingSlips(const SortedWords& vocabulary, const Lexicon& lexicon, std::size_t wanted)
    : vocabulary_(vocabulary), lexicon_(lexicon)
{
    constexpr std::size_t filtered_for_a_word = 128;
    if (wanted < vocabulary.size() / filtered_for_a_word)
        return;
    filter_.emplace(vocabulary.size());
    for (std::size_t word_id = 0; word_id < vocabulary.size(); ++word_id)
        if (vocabulary[word_id].size() + 1 >= shortest)
            filter_->add(slip_hash(vocabulary[word_id]));
}

void TypingSlips::add(std::string_view wanted, std::vector<std::string>& found) const
{
    constexpr std::size_t longest_ending = 3;
    if (wanted.size() < shortest || !has_letters_only(wanted))
        return;
    std::string word(wanted);
    for (std::size_t at = 1; at + 1 < word.size(); ++at) {
        std::swap(word[at], word[at + 1]);
        if (word != wanted)
            add_if_slip(word, found);
        std::swap(word[at], word[at + 1]);
    }
    for (std::size_t at = 1; at + longest_ending < wanted.size(); ++at)
        add_if_slip(std::string(wanted).erase(at, 1), found);
}

/// A word that no list holds may still be a compound: kust|museum is no kunstmuseum.
void TypingSlips::add_if_slip(const std::string& word, std::vector<std::string>& found) const
{
    if ((!filter_ || filter_->may_hold(slip_hash(word))) && vocabulary_.holds(word) && !lexicon_.find(word) &&
        !is_head_chain(word, lexicon_))
        found.push_back(word);
}

}
