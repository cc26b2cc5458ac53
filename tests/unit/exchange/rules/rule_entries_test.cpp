#include "exchange/rules/rule_entries.hpp"

#include "codebook/codebook_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace draad;

namespace {

struct Written {
    std::vector<std::string> entries;
    std::vector<std::string> losses;
};

/// The entries of the first rule of a codebook's first code.
Written write(const std::string& yaml, AnyWord any_word = AnyWord::star)
{
    static const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    Codebook codebook;
    REQUIRE(read_codebook("c", yaml, codebook).empty());
    Losses losses("c");
    Written written;
    for (const DictionaryEntry& entry :
         RuleEntries(codebook, lexicon, any_word, losses).entries_of(codebook.codes[0].rules[0], 0))
        written.entries.push_back(entry.text);
    for (const Problem& loss : losses.found())
        written.losses.push_back(loss.message);
    return written;
}

bool holds(const Written& written, const std::string& entry)
{
    return std::ranges::find(written.entries, entry) != written.entries.end();
}

}

TEST_CASE("a word becomes its forms, with the accents it is written with")
{
    const Written word = write("codes: {a: [cliënt]}");
    CHECK(holds(word, "cliënt"));
    CHECK(holds(word, "cliënten"));
    CHECK_FALSE(holds(word, "clienten"));
    CHECK(word.losses.empty());
    CHECK(write("codes: {a: [{rule: vertrouwen, pos: verb, not-forms: [vertrouwt]}]}").entries.size() >= 3);
    CHECK_FALSE(holds(write("codes: {a: [{rule: vertrouwen, pos: verb, not-forms: [vertrouwt]}]}"), "vertrouwt"));
}

TEST_CASE("phrases, alternatives, sets and gaps become entries of their own")
{
    struct Example {
        std::string yaml;
        std::vector<std::string> entries;
    };
    for (const Example& example :
         {Example{"codes: {a: [\"'in' ('goed' | 'vol') vertrouw*\"]}", {"in goed vertrouw*", "in vol vertrouw*"}},
          {"codes: {a: [\"'over' ..1 'heen'\"]}", {"over heen", "over * heen"}},
          {"codes: {a: [\"'om' ~1 'hulp'\"]}", {"om hulp", "om * hulp", "hulp om", "hulp * om"}},
          {"sets: {wie: [\"'ik'\", \"'wij'\"]}\ncodes: {a: [$wie 'zelf']}", {"ik zelf", "wij zelf"}}}) {
        CAPTURE(example.yaml);
        CHECK(write(example.yaml).entries == example.entries);
    }
}

TEST_CASE("what cannot be said is left out, and told")
{
    struct Example {
        std::string yaml;
        AnyWord any_word;
        std::string loss;
    };
    for (const Example& example :
         {Example{"codes: {a: [\"/a.*b/\"]}", AnyWord::star, "\"/a.*b/\" is left out: it is a regular expression"},
          {"codes: {a: [\"'a' .. 'b'\"]}", AnyWord::none,
           "\"'a' .. 'b'\" is left out: words at a distance cannot be said there"},
          {"codes: {a: [\"'a' ~50 'b' ~50 'c'\"]}", AnyWord::star,
           "\"'a' ~50 'b' ~50 'c'\" is left out: it would take more than 2000 entries"}}) {
        CAPTURE(example.yaml);
        const Written written = write(example.yaml, example.any_word);
        CHECK(written.entries.empty());
        CHECK(written.losses == std::vector<std::string>{example.loss});
    }
}

TEST_CASE("what an entry finds more or less than its rule is told")
{
    CHECK(write("codes: {a: [+zorg]}").losses ==
          std::vector<std::string>{"'*zorg' finds more than compounds with 'zorg'"});
    CHECK(write("codes: {a: [overnemen]}").losses ==
          std::vector<std::string>{"'overnemen' is found in one piece only, not where its parts stand apart"});
    CHECK(write("codes: {a: [=Veilig Thuis]}").losses.size() == 2);
}
