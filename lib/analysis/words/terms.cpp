#include "analysis/words/terms.hpp"

#include "dutch/forms/lemmas.hpp"
#include "dutch/words/function_words.hpp"

#include <algorithm>

namespace draad {

namespace {

/// Shorter words say little and are many.
constexpr std::size_t shortest_content = 3;

}

const TermReader::Word& TermReader::word_of(const std::string& folded)
{
    const auto [known, is_new] = words_.try_emplace(folded);
    if (is_new) {
        known->second.lemma = find_lemmas(folded, lexicon_).front().folded;
        known->second.is_content =
            folded.size() >= shortest_content && !is_function_word(folded) && !is_function_word(known->second.lemma);
    }
    return known->second;
}

std::size_t TermReader::read(const AnalysedPassage& passage, std::span<const TokenSpan> left_out,
                             const std::function<void(const Term&)>& visit)
{
    const std::vector<Token>& tokens = passage.words.tokens;
    const auto is_left_out = [&](std::size_t token) {
        return std::ranges::any_of(left_out, [&](TokenSpan span) { return span.begin <= token && token < span.end; });
    };
    std::size_t words = 0;
    std::string lemmas;
    for (const TokenSpan sentence : passage.words.sentences)
        for (std::size_t first = sentence.begin; first < sentence.end; ++first) {
            words += tokens[first].is_word() ? 1 : 0;
            lemmas.clear();
            const std::size_t end = std::min(sentence.end, first + longest_);
            for (std::size_t last = first; last < end; ++last) {
                if (tokens[last].kind != TokenKind::word || is_left_out(last))
                    break;
                const Word& word = word_of(tokens[last].folded);
                if (last == first && !word.is_content)
                    break;
                lemmas += (last == first ? "" : " ") + word.lemma;
                if (word.is_content)
                    visit({.lemmas = lemmas, .length = last - first + 1, .span = {first, last + 1}});
            }
        }
    return words;
}

}
