#include "dutch/negation/negation_cues.hpp"

#include "dutch/negation/negation_cue_table.hpp"
#include "dutch/words/fixed_words.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace draad {

namespace {

using cue_table::cues;

/// The first letters are compared first, since they mostly differ.
bool begins_with_word(std::string_view words, std::string_view word)
{
    return !word.empty() && words.front() == word.front() && words.starts_with(word) &&
           (words.size() == word.size() || words[word.size()] == ' ');
}

constexpr std::string_view first_word(const Cue& cue)
{
    return cue.words.substr(0, cue.words.find(' '));
}

constexpr bool begins_as_one_before(std::size_t i)
{
    return i > 0 && first_word(cues[i]) == first_word(cues[i - 1]);
}

constexpr std::size_t count_of_first_words = [] {
    std::size_t count = 0;
    for (std::size_t i = 0; i < cues.size(); ++i)
        count += begins_as_one_before(i) ? 0 : 1;
    return count;
}();

/// By first word: the first of the cues that begin with it, which stand together.
constexpr std::array<std::size_t, count_of_first_words> first_cues = [] {
    std::array<std::size_t, count_of_first_words> first{};
    for (std::size_t i = 0, at = 0; i < cues.size(); ++i)
        if (!begins_as_one_before(i))
            first[at++] = i;
    return first;
}();

constexpr FixedWords first_words = [] {
    std::string_view words[count_of_first_words];
    for (std::size_t i = 0; i < count_of_first_words; ++i)
        words[i] = first_word(cues[first_cues[i]]);
    return FixedWords(words);
}();

/// How many tokens, from one on, spell a cue that begins with the first of them; 0 if they do not.
std::size_t match_length(std::span<const FoldedToken> sentence, std::size_t at, std::string_view words)
{
    const std::size_t first = sentence[at].folded.size();
    if (first == words.size())
        return 1;
    words.remove_prefix(first + 1);
    for (std::size_t i = at + 1; i < sentence.size() && begins_with_word(words, sentence[i].folded); ++i) {
        const std::size_t size = sentence[i].folded.size();
        if (size == words.size())
            return i + 1 - at;
        words.remove_prefix(size + 1);
    }
    return 0;
}

bool touches(TokenSpan cue, std::span<const TokenSpan> hit)
{
    return std::ranges::any_of(hit, [&](TokenSpan run) { return cue.begin < run.end && run.begin < cue.end; });
}

/// With what letter a cue goes on behind its first word, of so many letters; nothing if it is one word.
unsigned char second_letter(const Cue& cue, std::size_t first)
{
    return cue.words.size() > first + 1 ? static_cast<unsigned char>(cue.words[first + 1]) : '\0';
}

unsigned char first_letter(std::span<const FoldedToken> sentence, std::size_t at)
{
    const bool has_letter = at < sentence.size() && !sentence[at].folded.empty();
    return has_letter ? static_cast<unsigned char>(sentence[at].folded.front()) : '\0';
}

void add_cues_at(std::span<const FoldedToken> sentence, std::size_t at, std::vector<FoundCue>& found)
{
    const std::string_view word = sentence[at].folded;
    const std::size_t index = first_words.index_of(word);
    if (index == count_of_first_words)
        return;
    const std::size_t next = index + 1 < count_of_first_words ? first_cues[index + 1] : cues.size();
    const auto known = std::span(cues).subspan(first_cues[index], next - first_cues[index]);
    const auto letter_of = [&](const Cue& cue) { return second_letter(cue, word.size()); };
    const std::size_t first = found.size();
    const auto add = [&](const Cue& cue) {
        if (const std::size_t length = match_length(sentence, at, cue.words); length > 0)
            found.push_back({.span = {at, at + length}, .cue = &cue});
    };
    // Dozens begin with niet: only those that may go on as the sentence does.
    const std::size_t alone = known.front().words.size() == word.size() ? 1 : 0;
    if (const unsigned char letter = first_letter(sentence, at + 1); letter != '\0' && known.size() > alone)
        for (auto cue = std::ranges::lower_bound(known, letter, {}, letter_of);
             cue != known.end() && letter_of(*cue) == letter; ++cue)
            add(*cue);
    if (alone > 0)
        add(known.front());
    if (found.size() - first > 1)
        std::ranges::sort(found.begin() + static_cast<std::ptrdiff_t>(first), found.end(), std::greater<>(),
                          [](const FoundCue& cue) { return cue.span.end; });
}

}

std::span<const std::string_view> first_words_of_cues()
{
    return first_words.words();
}

std::vector<FoundCue> spelled_cues(std::span<const FoldedToken> sentence, std::span<const std::size_t> indices)
{
    std::vector<FoundCue> found;
    for (const std::size_t at : indices)
        add_cues_at(sentence, at, found);
    return found;
}

std::vector<FoundCue> spelled_cues(std::span<const FoldedToken> sentence)
{
    std::vector<FoundCue> found;
    for (std::size_t at = 0; at < sentence.size(); ++at)
        add_cues_at(sentence, at, found);
    return found;
}

void find_cues_beside(std::span<const FoundCue> spelled, std::span<const TokenSpan> hit, std::vector<FoundCue>& beside)
{
    beside.clear();
    std::size_t free = 0;
    for (const FoundCue& cue : spelled)
        if (cue.span.begin >= free && !touches(cue.span, hit)) {
            beside.push_back(cue);
            free = cue.span.end;
        }
}

}
