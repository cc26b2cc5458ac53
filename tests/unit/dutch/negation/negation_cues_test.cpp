#include "dutch/negation/negation_cues.hpp"

#include "dutch/negation/negation_cue_table.hpp"
#include "unit/dutch/negation/marked_sentence.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>

using namespace draad;
using cue_table::CueRow;

namespace {

constexpr Polarity polarity_under(CueEffect effect)
{
    switch (effect) {
    case CueEffect::negates:
        return Polarity::negated;
    case CueEffect::unclear:
    case CueEffect::unclear_in_front:
        return Polarity::unclear;
    case CueEffect::nothing:
    case CueEffect::nothing_in_front:
        break;
    }
    return Polarity::affirmed;
}

constexpr bool is_pseudo(const CueRow& row)
{
    return polarity_under(row.effect) == Polarity::affirmed;
}

/// Where the words of a cue stand in its example.
TokenSpan span_of(std::string_view cue, const test::MarkedSentence& sentence)
{
    const auto length = static_cast<std::size_t>(1 + std::ranges::count(cue, ' '));
    for (std::size_t at = 0; at + length <= sentence.words.tokens.size(); ++at)
        if (test::words_of_cue(sentence, {.cue = TokenSpan{at, at + length}}) == cue)
            return {at, at + length};
    FAIL("the example lacks its cue: ", sentence.text);
    return {};
}

/// The sentence with some of its words taken out, which its hit does not hold.
test::MarkedSentence without(test::MarkedSentence sentence, TokenSpan words)
{
    auto& tokens = sentence.words.tokens;
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(words.begin);
    tokens.erase(begin, begin + static_cast<std::ptrdiff_t>(words.end - words.begin));
    for (TokenSpan& run : sentence.hit)
        if (run.begin >= words.end) {
            run.begin -= words.end - words.begin;
            run.end -= words.end - words.begin;
        }
    return sentence;
}

/// Whether a part of a cue negates or leaves open what all of it does not: "niet" of "niet alleen".
bool hides_a_cue(const test::MarkedSentence& sentence, TokenSpan cue)
{
    for (std::size_t begin = cue.begin; begin < cue.end; ++begin)
        for (std::size_t end = begin + 1; end <= cue.end; ++end)
            if (test::judge(without(sentence, {begin, end})).polarity != Polarity::affirmed)
                return true;
    return false;
}

std::size_t count_of(CueEffect effect)
{
    return static_cast<std::size_t>(std::ranges::count(cue_table::rows, effect, &CueRow::effect));
}

}

TEST_CASE("each cue does in its example what its row says, and it is the one that does it")
{
    for (const CueRow& row : cue_table::rows) {
        CAPTURE(row.example);
        const test::MarkedSentence sentence = test::read_marked(row.example);
        const NegationFinding finding = test::judge(sentence);
        CHECK(test::name_of(finding.polarity) == test::name_of(polarity_under(row.effect)));
        CHECK(test::words_of_cue(sentence, finding) == (is_pseudo(row) ? "" : row.words));
    }
}

TEST_CASE("nothing is negated in an example without its cue")
{
    for (const CueRow& row : cue_table::rows) {
        CAPTURE(row.example);
        const test::MarkedSentence sentence = test::read_marked(row.example);
        const TokenSpan cue = span_of(row.words, sentence);
        CHECK(test::name_of(test::judge(without(sentence, cue)).polarity) == "affirmed");
    }
}

TEST_CASE("what looks like a negation would be one without its other words")
{
    for (const CueRow& row : cue_table::rows) {
        CAPTURE(row.example);
        const test::MarkedSentence sentence = test::read_marked(row.example);
        if (is_pseudo(row))
            CHECK(hides_a_cue(sentence, span_of(row.words, sentence)));
    }
}

TEST_CASE("no cue and no example stands in the table twice, and none has gone: it would take its example with it")
{
    std::set<std::string_view> cues;
    std::set<std::string_view> examples;
    for (const CueRow& row : cue_table::rows) {
        CAPTURE(row.words);
        CHECK(cues.insert(row.words).second);
        CHECK(examples.insert(row.example).second);
    }
    CHECK(count_of(CueEffect::negates) == 202);
    CHECK(count_of(CueEffect::nothing) == 73);
    CHECK(count_of(CueEffect::nothing_in_front) == 1);
    CHECK(count_of(CueEffect::unclear) == 55);
    CHECK(count_of(CueEffect::unclear_in_front) == 14);
}
