#include "coding/check/common_words.hpp"

#include "codebook/codebook_reader.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

namespace {

std::string said_of(const std::string& rule)
{
    Codebook codebook;
    REQUIRE(
        read_codebook("c.yaml", "sets: {wij: [wij, ons], mensen: [kind, ouder]}\ncodes: {c: [" + rule + "]}", codebook)
            .empty());
    const std::vector<Finding> findings = check_common_words(codebook);
    return findings.empty() ? "" : findings.front().message;
}

}

TEST_CASE("a word of grammar by itself is warned of, wherever it stands among alternatives")
{
    for (const char* rule : {"mij", "'niet'", "\"(vrijheid | worden)\"", "$wij", "omdat"}) {
        CAPTURE(rule);
        CHECK(said_of(rule).find("stands in nearly every text") != std::string::npos);
    }
}

TEST_CASE("words of grammar with room between them are warned of")
{
    for (const char* rule : {"ik .. niet", "$wij ~4 over", "\"(hij | zij) ..2 (mag | kan)\""}) {
        CAPTURE(rule);
        CHECK(said_of(rule).find("words of grammar") != std::string::npos);
    }
}

TEST_CASE("a rule with a word of content, with neighbours only, or with company is not")
{
    for (const char* rule : {"kiezen", "ik .. kiezen", "$mensen .. niet", "over ons", "mee*", "+zorg", "/ik .* niet/",
                             "{rule: mij, with: kiezen}", "/mij/"}) {
        CAPTURE(rule);
        CHECK(said_of(rule).empty());
    }
}
