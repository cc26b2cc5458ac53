#include "dutch/negation_cues.hpp"

#include "dutch/fixed_words.hpp"
#include "dutch/negation_cue_table.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

using cue_table::cues;

bool begins_with_word(std::string_view words, std::string_view word)
{
    return words.starts_with(word) && (words.size() == word.size() || words[word.size()] == ' ');
}

/// The first words of all cues.
constexpr WordFilter first_words = [] {
    WordFilter filter;
    for (const Cue& cue : cues)
        filter.add(cue.words.substr(0, cue.words.find(' ')));
    return filter;
}();

/// How many tokens, from one on, spell a cue; 0 if they do not.
std::size_t match_length(std::span<const Token> sentence, std::size_t at, std::string_view words)
{
    for (std::size_t i = at; i < sentence.size(); ++i) {
        const std::string_view word = words.substr(0, words.find(' '));
        if (sentence[i].folded != word)
            return 0;
        if (word.size() == words.size())
            return i + 1 - at;
        words.remove_prefix(word.size() + 1);
    }
    return 0;
}

bool touches(TokenSpan cue, std::span<const TokenSpan> hit)
{
    return std::ranges::any_of(hit, [&](TokenSpan run) { return cue.begin < run.end && run.begin < cue.end; });
}

/// The longest cue at a place that leaves the hit free.
std::optional<FoundCue> cue_at(std::span<const Token> sentence, std::size_t at, std::span<const TokenSpan> hit)
{
    const std::string_view word = sentence[at].folded;
    std::optional<FoundCue> longest;
    for (auto cue = std::ranges::lower_bound(cues, word, {}, &Cue::words);
         cue != cues.end() && begins_with_word(cue->words, word); ++cue) {
        const std::size_t length = match_length(sentence, at, cue->words);
        const TokenSpan span{at, at + length};
        if (length > 0 && !touches(span, hit) && (!longest || span.end > longest->span.end))
            longest = FoundCue{.span = span, .cue = &*cue};
    }
    return longest;
}

}

std::vector<FoundCue> find_cues(std::span<const Token> sentence, std::span<const TokenSpan> hit)
{
    std::vector<FoundCue> found;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::optional<FoundCue> cue =
            first_words.may_hold(sentence[at].folded) ? cue_at(sentence, at, hit) : std::nullopt;
        if (cue)
            found.push_back(*cue);
        at = cue ? cue->span.end : at + 1;
    }
    return found;
}

}
