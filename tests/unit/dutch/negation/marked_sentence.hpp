#pragma once

#include "dutch/negation/negation.hpp"
#include "dutch/tokens/tokenizer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace draad::test {

/// A sentence with its hit between brackets, taken apart.
struct MarkedSentence {
    std::string text;
    TokenizedText words;
    std::vector<TokenSpan> hit;
};

inline MarkedSentence read_marked(std::string_view marked)
{
    MarkedSentence sentence;
    std::vector<TextRange> runs;
    for (const char byte : marked) {
        if (byte == '[')
            runs.push_back({sentence.text.size(), 0});
        else if (byte == ']')
            runs.back().end = sentence.text.size();
        else
            sentence.text += byte;
    }
    sentence.words = Tokenizer().tokenize(sentence.text);
    const auto& tokens = sentence.words.tokens;
    for (const TextRange run : runs) {
        const auto is_inside = [&](const Token& token) { return run.contains(token.range); };
        const auto first = std::ranges::find_if(tokens, is_inside);
        const auto last = std::find_if_not(first, tokens.end(), is_inside);
        REQUIRE_MESSAGE(first != last, "no words between brackets: ", marked);
        sentence.hit.push_back(
            {static_cast<std::size_t>(first - tokens.begin()), static_cast<std::size_t>(last - tokens.begin())});
    }
    REQUIRE_MESSAGE(!sentence.hit.empty(), "no brackets: ", marked);
    return sentence;
}

inline NegationFinding judge(const MarkedSentence& sentence)
{
    return judge_negation(folded_tokens(sentence.words.tokens), sentence.hit);
}

inline std::string words_of_cue(const MarkedSentence& sentence, const NegationFinding& finding)
{
    std::string words;
    for (std::size_t i = finding.cue ? finding.cue->begin : 0; finding.cue && i < finding.cue->end; ++i)
        words += (words.empty() ? "" : " ") + sentence.words.tokens[i].folded;
    return words;
}

inline std::string name_of(Polarity polarity)
{
    return polarity == Polarity::affirmed ? "affirmed" : polarity == Polarity::negated ? "negated" : "unclear";
}

}
