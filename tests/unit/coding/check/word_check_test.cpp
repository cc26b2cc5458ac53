#include "coding/check/word_check.hpp"

#include "codebook/codebook_reader.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

/// What is said of the words of one rule.
std::vector<std::string> said_of(const std::string& rule)
{
    static const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    Codebook codebook;
    REQUIRE(read_codebook("c.yaml", "codes: {c: [\"" + rule + "\"]}", codebook).empty());
    std::vector<std::string> messages;
    for (const Finding& finding : check_words(codebook, lexicon))
        messages.push_back(finding.message);
    return messages;
}

}

TEST_CASE("a form of two words is told to find the forms of both")
{
    CHECK(said_of("lagen") ==
          std::vector<std::string>{"'lagen' is a form of laag and liggen, and finds the forms of all "
                                   "of these; write the one that is meant"});
}

TEST_CASE("a form that is taken for another word's is told for which")
{
    CHECK(said_of("vertrouwde") ==
          std::vector<std::string>{
              "'vertrouwde' is taken for a form of vertrouwd, not of vertrouwen; write the word that is meant"});
}

TEST_CASE("nothing is said of a word that stands for itself, of a plain form, or beside words that tell which it is")
{
    for (const char* rule : {"vertrouwen", "vertrouwd", "leden", "wilde", "gewapende", "beslissingen", "kinderen",
                             "'lagen'", "vertrouwde ..1 basis"}) {
        CAPTURE(rule);
        CHECK(said_of(rule).empty());
    }
}

TEST_CASE("a wildcard for addresses is told to find none")
{
    for (const std::string rule : {"http*", "www*", "*@*"})
        CHECK(said_of(rule) ==
              std::vector<std::string>{"'" + rule +
                                       "' finds no address: those of web and mail are no words, and are not coded"});
    CHECK(said_of("zorg*").empty());
}
