#include "analysis/quotes/quote_choice.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

/// A quote of its own words, in a place of its own.
Quote quote(const std::string& document, const std::string& speaker, double worth)
{
    static std::size_t number = 0;
    ++number;
    Quote made;
    made.id = "q-" + std::to_string(number);
    made.text =
        std::to_string(number * 3) + " " + std::to_string(number * 3 + 1) + " " + std::to_string(number * 3 + 2);
    made.range = {number * 100, number * 100 + 50};
    made.document = document;
    made.speaker = speaker;
    made.codes = {"trust"};
    made.worth = worth;
    return made;
}

std::vector<std::size_t> choose(const std::vector<Quote>& quotes, std::size_t most)
{
    return choose_quotes(quotes, most, QuoteRequest::Spread::speaker, 1);
}

using Indices = std::vector<std::size_t>;

}

TEST_CASE("the best quotes are chosen, the best first")
{
    CHECK(choose({quote("a", "Els", 1), quote("b", "Wim", 3), quote("c", "Kim", 2)}, 2) == Indices{1, 2});
}

TEST_CASE("of nearly equal quotes one of another voice is rather chosen, of far better ones not")
{
    CHECK(choose({quote("a", "Els", 3), quote("a", "Els", 2.8), quote("a", "Wim", 2.7)}, 2) == Indices{0, 2});
    CHECK(choose({quote("a", "Els", 4), quote("a", "Els", 3.8), quote("a", "Wim", 1)}, 2) == Indices{0, 1});
}

TEST_CASE("the bonus of spread grows less")
{
    const std::vector<Quote> quotes = {quote("a", "Els", 3), quote("a", "Els", 2.9), quote("a", "Els", 2.8),
                                       quote("b", "Wim", 1.9)};
    CHECK(choose(quotes, 3) == Indices{0, 1, 2});
}

TEST_CASE("documents, sub-codes and polarities not yet shown are rather chosen")
{
    std::vector<Quote> quotes = {quote("a", "Els", 3), quote("a", "Els", 2.9), quote("a", "Els", 2.9)};
    SUBCASE("document")
    {
        quotes[2].document = "b";
    }
    SUBCASE("sub-code")
    {
        quotes[2].codes = {"trust.distrust"};
    }
    SUBCASE("polarity")
    {
        quotes[2].polarity = Polarity::negated;
    }
    CHECK(choose(quotes, 2) == Indices{0, 2});
}

TEST_CASE("what was said to ask is chosen last, what someone kept first")
{
    std::vector<Quote> quotes = {quote("a", "Interviewer", 5), quote("a", "Els", 1), quote("a", "Wim", 0)};
    quotes[0].is_question = true;
    quotes[2].is_kept = true;
    CHECK(choose(quotes, 2) == Indices{2, 1});
    CHECK(choose(quotes, 3) == Indices{2, 1, 0});
}

TEST_CASE("nearly the same words are chosen once, as are quotes that overlap")
{
    const std::string words = "Wij zijn allemaal bang voor wat er volgend jaar in de straat gaat komen";
    struct Row {
        std::string other;
        bool is_repeat;
    };
    const Row rows[] = {
        {words + ".", true},
        {"“" + words + ",” zei ze.", true},
        {"Het was al laat. " + words + ". Toen gingen wij naar huis, en dat was dat.", true},
        {"Wij zijn allemaal bang voor wat er volgend jaar in de straat gaat gebeuren", true},
        {"Wij zijn allemaal bang voor wat er volgend jaar met oma gebeurt als zij valt", false},
        {"Niemand weet wat er gaat komen", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.other);
        std::vector<Quote> quotes = {quote("a", "Els", 3), quote("b", "Wim", 2)};
        quotes[0].text = words;
        quotes[1].text = row.other;
        CHECK(choose(quotes, 2).size() == (row.is_repeat ? 1 : 2));
    }
    std::vector<Quote> overlapping = {quote("a", "Els", 3), quote("a", "Els", 2)};
    overlapping[1].range = {overlapping[0].range.end - 1, overlapping[0].range.end + 20};
    CHECK(choose(overlapping, 2) == Indices{0});
}
