#include "dutch/negation/negation.hpp"

#include "dutch/tokens/tokenizer.hpp"
#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace draad;

namespace {

/// A sentence with its hit between brackets, taken apart.
struct Example {
    std::string text;
    TokenizedText words;
    std::vector<TokenSpan> hit;
};

Example read_example(std::string_view marked)
{
    Example example;
    std::vector<TextRange> runs;
    for (const char byte : marked) {
        if (byte == '[')
            runs.push_back({example.text.size(), 0});
        else if (byte == ']')
            runs.back().end = example.text.size();
        else
            example.text += byte;
    }
    example.words = Tokenizer().tokenize(example.text);
    const auto& tokens = example.words.tokens;
    for (const TextRange run : runs) {
        const auto is_inside = [&](const Token& token) { return run.contains(token.range); };
        const auto first = std::ranges::find_if(tokens, is_inside);
        const auto last = std::find_if_not(first, tokens.end(), is_inside);
        REQUIRE_MESSAGE(first != last, "no words between brackets: ", marked);
        example.hit.push_back(
            {static_cast<std::size_t>(first - tokens.begin()), static_cast<std::size_t>(last - tokens.begin())});
    }
    REQUIRE_MESSAGE(!example.hit.empty(), "no brackets: ", marked);
    return example;
}

std::string name_of(Polarity polarity)
{
    return polarity == Polarity::affirmed ? "affirmed" : polarity == Polarity::negated ? "negated" : "unclear";
}

std::string words_of_cue(const Example& example, const NegationFinding& finding)
{
    std::string words;
    for (std::size_t i = finding.cue ? finding.cue->begin : 0; finding.cue && i < finding.cue->end; ++i)
        words += (words.empty() ? "" : " ") + example.words.tokens[i].folded;
    return words;
}

NegationFinding judge(const Example& example)
{
    return judge_negation(folded_tokens(example.words.tokens), example.hit);
}

}

TEST_CASE("a sentence says of a hit what the table of examples says")
{
    for (const auto& row : test::read_table("negation.tsv", 3, 1)) {
        CAPTURE(row[1]);
        const Example example = read_example(row[1]);
        const NegationFinding finding = judge(example);
        const std::string cue = words_of_cue(example, finding);
        CAPTURE(cue);
        CHECK(name_of(finding.polarity) == row[0]);
        if (!row[2].empty())
            CHECK(cue == row[2]);
    }
}

TEST_CASE("a hit that is affirmed has no cue, any other has one")
{
    for (const auto& row : test::read_table("negation.tsv", 3, 1)) {
        CAPTURE(row[1]);
        const NegationFinding finding = judge(read_example(row[1]));
        CHECK(finding.cue.has_value() == (finding.polarity != Polarity::affirmed));
    }
}

TEST_CASE("every word or mark of a sentence can be judged")
{
    for (const auto& row : test::read_table("negation.tsv", 3, 1)) {
        CAPTURE(row[1]);
        Example example = read_example(row[1]);
        for (std::size_t at = 0; at < example.words.tokens.size(); ++at) {
            example.hit = {{at, at + 1}};
            const NegationFinding finding = judge(example);
            CHECK((!finding.cue || finding.cue->end <= example.words.tokens.size()));
        }
    }
}
