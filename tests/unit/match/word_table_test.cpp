#include "match/word_table.hpp"

#include "unit/match/compiled.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace draad;

namespace {

using Role = QueryMatch::Role;
using Words = std::set<std::string>;

/// A table of one query for these words.
WordTable table_of(const WordPattern& word, std::vector<std::string> words)
{
    std::ranges::sort(words);
    return WordTable({{.word = word, .part_of_speech = {}, .forms = {}, .not_forms = {}}}, test::lexicon(),
                     SortedWords(words));
}

Words words_of(const WordTable& table, Role role)
{
    Words words;
    for (const WordId id : table.word_ids(0, role))
        words.emplace(table.vocabulary()[id]);
    return words;
}

struct WordExample {
    WordPattern word;
    std::vector<std::string> vocabulary;
    Words found;
};

}

TEST_CASE("each kind of word finds the whole words that it should, and no others")
{
    using Kind = WordPattern::Kind;
    const std::vector<WordExample> examples = {
        {{"vertrouwen"},
         {"vertrouwde", "vertrouwen", "vertrouwt", "wantrouwen"},
         {"vertrouwde", "vertrouwen", "vertrouwt"}},
        {{"vertrouw", Kind::form}, {"vertrouw", "vertrouwt"}, {"vertrouw"}},
        {{"Veilig", Kind::exact}, {"onveilig", "veilig"}, {"veilig"}},
        {{"veilig*", Kind::wildcard}, {"onveilig", "veilig", "veiligheid"}, {"veilig", "veiligheid"}},
        {{"v?rder", Kind::wildcard}, {"verder", "vrder", "vurder"}, {"verder", "vurder"}},
        {{"zorg", Kind::inflected, true, false}, {"jeugdzorg", "zorg", "zorgplan"}, {"jeugdzorg", "zorg"}},
        {{"zorg", Kind::inflected, false, true}, {"jeugdzorg", "zorg", "zorgplan"}, {"zorg", "zorgplan"}},
        {{"zorg", Kind::inflected, true, true},
         {"jeugdzorg", "jeugdzorginstelling", "zorgplan"},
         {"jeugdzorg", "jeugdzorginstelling", "zorgplan"}},
        {{"jeugd"}, {"jeugd", "jeugd-", "jeugdhulp"}, {"jeugd", "jeugd-"}},
        {{"cliënt"}, {"client", "clienten"}, {"client", "clienten"}},
    };
    for (const WordExample& example : examples) {
        CAPTURE(example.word.text);
        CHECK(words_of(table_of(example.word, example.vocabulary), Role::whole) == example.found);
    }
}

TEST_CASE("the parts of a separable verb have roles of their own, if the particle is there")
{
    const WordTable table = table_of({"overnemen"}, {"neemt", "over", "overgenomen"});
    CHECK(words_of(table, Role::base).contains("neemt"));
    CHECK(words_of(table, Role::particle) == Words{"over"});
    CHECK(words_of(table, Role::whole) == Words{"overgenomen"});
    REQUIRE(table.apart(0).has_value());
    CHECK(table.apart(0)->particle == "over");
    const WordTable without = table_of({"overnemen"}, {"neemt"});
    CHECK(words_of(without, Role::base).empty());
    CHECK_FALSE(without.apart(0).has_value());
}

TEST_CASE("a form that is written as two words is known by its halves")
{
    const WordTable table = table_of({"zeggenschap"}, {"schap", "zeggen"});
    CHECK(words_of(table, Role::first_half) == Words{"zeggen"});
    CHECK(words_of(table, Role::second_half) == Words{"schap"});
    REQUIRE(table.query_matches("zeggen").beside_another.size() == 1);
    const QueryMatch first = table.query_matches("zeggen").beside_another.front();
    CHECK(table.parted(first.parting).first == "zeggen");
    CHECK(table.parted(first.parting).second == "schap");
}

TEST_CASE("a verb's stem that is a noun, too, is no whole word")
{
    const WordTable table = table_of({"vragen"}, {"vraag", "vraagt"});
    CHECK(words_of(table, Role::stem) == Words{"vraag"});
    CHECK_FALSE(words_of(table, Role::whole).contains("vraag"));
}

TEST_CASE("particles and first halves stand apart from the other matches of a word")
{
    const WordTable table = table_of({"overnemen"}, {"neemt", "over"});
    CHECK(table.query_matches("over").plain.empty());
    CHECK(table.query_matches("over").beside_another.size() == 1);
    CHECK_FALSE(table.query_matches("neemt").plain.empty());
}

TEST_CASE("a word that no query finds, or that the vocabulary has not, matches nothing")
{
    const WordTable table = table_of({"kind"}, {"huis", "kind"});
    for (const std::string word : {"huis", "onbekend"}) {
        CAPTURE(word);
        CHECK(table.query_matches(word).plain.empty());
        CHECK(table.query_matches(word).beside_another.empty());
    }
}

TEST_CASE("a match tells in what it is more than inflection")
{
    const auto traits_of = [](const WordPattern& word, const std::string& found) {
        return table_of(word, {found}).match_single_word(0, 0);
    };
    CHECK(traits_of({"kind"}, "kinderen") == MatchTraits());
    CHECK(traits_of({"zorg", WordPattern::Kind::inflected, true, false}, "jeugdzorg") == MatchTraits{.compound = true});
    CHECK(traits_of({"blorken"}, "blorkens") == MatchTraits{.approximate = true});
    CHECK(traits_of({"moeder"}, "rnoeder") == MatchTraits{.variant = true});
}

TEST_CASE("a single word does not match by itself where its role or the text must be seen")
{
    CHECK_FALSE(table_of({"kind"}, {"huis"}).match_single_word(0, 0).has_value());
    CHECK_FALSE(table_of({"vragen"}, {"vraag"}).match_single_word(0, 0).has_value());
    CHECK_FALSE(table_of({"Veilig", WordPattern::Kind::exact}, {"veilig"}).match_single_word(0, 0).has_value());
    const WordTable apart = table_of({"overnemen"}, {"neemt", "over"});
    CHECK_FALSE(apart.match_single_word(0, 0).has_value()); // neemt
    CHECK_FALSE(apart.match_single_word(1, 0).has_value()); // over
}

TEST_CASE("the matches of a word stand in the order of queries, and each query has its own")
{
    const auto query = [](const std::string& text) {
        return WordQuery{.word = {.text = text}, .part_of_speech = {}, .forms = {}, .not_forms = {}};
    };
    const WordTable table({query("kind"), query("huis"), query("kinderen")}, test::lexicon(),
                          SortedWords(std::vector<std::string>{"huis", "kinderen"}));
    const std::vector<QueryMatch>& matches = table.query_matches("kinderen").plain;
    CHECK(std::ranges::is_sorted(matches, {}, &QueryMatch::query));
    CHECK(matches_of(matches, 0).size() == 1);
    CHECK(matches_of(matches, 1).empty());
    CHECK(matches_of(matches, 2).size() == 1);
}

TEST_CASE("a table is the same whatever the number of threads that make it")
{
    std::vector<WordQuery> queries;
    for (const char* word : {"kind", "vertrouwen", "overnemen", "zeggenschap", "moeder", "vragen"})
        queries.push_back({.word = {.text = word}, .part_of_speech = {}, .forms = {}, .not_forms = {}});
    const SortedWords words(
        std::vector<std::string>{"kinderen", "neemt", "over", "rnoeder", "schap", "vertrouwt", "vraag", "zeggen"});
    const WordTable one(queries, test::lexicon(), words, 1);
    const WordTable four(queries, test::lexicon(), words, 4);
    for (std::size_t query = 0; query < queries.size(); ++query)
        for (std::size_t role = 0; role < QueryMatch::role_count; ++role)
            CHECK(one.word_ids(query, static_cast<Role>(role)) == four.word_ids(query, static_cast<Role>(role)));
}
