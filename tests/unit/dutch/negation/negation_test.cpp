#include "dutch/negation/negation.hpp"

#include "unit/dutch/negation/marked_sentence.hpp"
#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

TEST_CASE("a sentence says of a hit what the table of examples says")
{
    for (const auto& row : test::read_table("negation.tsv", 3, 1)) {
        CAPTURE(row[1]);
        const test::MarkedSentence example = test::read_marked(row[1]);
        const NegationFinding finding = test::judge(example);
        const std::string cue = test::words_of_cue(example, finding);
        CAPTURE(cue);
        CHECK(test::name_of(finding.polarity) == row[0]);
        if (!row[2].empty())
            CHECK(cue == row[2]);
    }
}

TEST_CASE("a hit that is affirmed has no cue, any other has one")
{
    for (const auto& row : test::read_table("negation.tsv", 3, 1)) {
        CAPTURE(row[1]);
        const NegationFinding finding = test::judge(test::read_marked(row[1]));
        CHECK(finding.cue.has_value() == (finding.polarity != Polarity::affirmed));
    }
}

TEST_CASE("every word or mark of a sentence can be judged")
{
    for (const auto& row : test::read_table("negation.tsv", 3, 1)) {
        CAPTURE(row[1]);
        test::MarkedSentence example = test::read_marked(row[1]);
        for (std::size_t at = 0; at < example.words.tokens.size(); ++at) {
            example.hit = {{at, at + 1}};
            const NegationFinding finding = test::judge(example);
            CHECK((!finding.cue || finding.cue->end <= example.words.tokens.size()));
        }
    }
}
