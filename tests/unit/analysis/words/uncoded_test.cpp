#include "analysis/words/uncoded.hpp"

#include "support/coded.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace draad;

namespace {

constexpr auto trust = "codes: {vertrouwen: [vertrouwen], veilig: [veilig]}";

Uncoded find(std::vector<AnalysedDocument> documents, Unit unit = Unit::sentence, std::size_t most = 20)
{
    const test::CodedCorpus coded(std::move(documents), trust);
    CodingSession session(coded.corpus, coded.codebook, test::lexicon(), coded.request);
    return find_uncoded(session, unit, most);
}

std::vector<std::string> texts(const Uncoded& found)
{
    std::vector<std::string> texts;
    for (const UncodedUnit& unit : found.units)
        texts.push_back(unit.quote.text);
    return texts;
}

const std::vector<std::string> filling = {
    "De bus reed langs de school en de gesloten winkel.", "Morgen regent het misschien in het hele land.",
    "Het museum verkocht twaalf schilderijen van een oude meester.", "Zijn fiets stond nog buiten tegen de muur.",
    "De tuinman snoeide gisteren alle rozen en heggen."};

AnalysedDocument filled(const std::string& name, std::vector<std::string> paragraphs)
{
    for (int i = 0; i < 3; ++i)
        paragraphs.insert(paragraphs.end(), filling.begin(), filling.end());
    return test::document(name, paragraphs);
}

}

TEST_CASE("what shares its words with coded sentences comes first")
{
    const Uncoded found =
        find({filled("a.txt", {"Wie beloftes breekt, verliest vertrouwen."}), filled("b.txt", filling),
              test::document("c.txt", filling), filled("d.txt", {"Hij heeft zijn belofte opnieuw gebroken."})});
    REQUIRE(!found.units.empty());
    CHECK(found.units.front().quote.text == "Hij heeft zijn belofte opnieuw gebroken.");
    CHECK(std::ranges::find(found.units.front().words, "belofte") != found.units.front().words.end());
}

TEST_CASE("what stands beside a coded sentence comes before the same elsewhere")
{
    std::vector<std::string> near = filling;
    near.push_back("Ik had vertrouwen in haar.");
    near.push_back("Zij kwam elke dag even langs bij ons.");
    const Uncoded found =
        find({test::document("a.txt", near), filled("b.txt", {"Hij kwam elke week even langs bij hen."})});
    const std::vector<std::string> shown = texts(found);
    const auto beside = std::ranges::find(shown, "Zij kwam elke dag even langs bij ons.");
    REQUIRE(beside != shown.end());
    CHECK(found.units[static_cast<std::size_t>(beside - shown.begin())].distance == 1);
    const auto elsewhere = std::ranges::find(shown, "Hij kwam elke week even langs bij hen.");
    CHECK(beside < elsewhere);
}

TEST_CASE("coded sentences, questions of an interviewer and sentences about nothing are left out, and counted")
{
    AnalysedDocument interview =
        test::document("a.txt", {"Wanneer groeide dat gevoel bij jou thuis?",
                                 "Vertrouwen groeide thuis bij mijn moeder. Ja, dat klopt.",
                                 "Dank u wel, mevrouw de voorzitter.", "Mijn moeder gaf mij thuis dat gevoel."});
    test::say(interview, 0, "I", "interviewer");
    for (const std::size_t answer : {1U, 2U, 3U})
        test::say(interview, answer, "Noor");
    const Uncoded found = find({interview, test::document("b.txt", filling)});
    CHECK(found.coded == 1);
    CHECK(found.asking == 1);
    CHECK(found.slight == 2);
    CHECK(texts(found) == std::vector<std::string>{"Mijn moeder gaf mij thuis dat gevoel."});
}

TEST_CASE("a unit names the code that it is most like")
{
    const Uncoded found = find({filled("a.txt", {"Veilig achter een dubbel slot en grendel."}),
                                filled("b.txt", {"Vertrouwen komt met beloftes die iemand houdt."}),
                                filled("c.txt", {"Hij deed het dubbele slot en de grendel dicht."})});
    REQUIRE(!found.units.empty());
    CHECK(found.units.front().quote.text == "Hij deed het dubbele slot en de grendel dicht.");
    CHECK(found.units.front().code == 1);
}

TEST_CASE("the paragraphs of a turn are one unit")
{
    AnalysedDocument interview =
        test::document("a.txt", {"Vertrouwen groeide thuis bij moeder.", "Mijn moeder zong thuis liedjes.",
                                 "Daarna groeide de rust in huis."});
    test::say(interview, 0, "Noor");
    test::say(interview, 1, "Piet");
    test::say(interview, 2, "Piet");
    interview.passages[2].passage.turn = interview.passages[1].passage.turn;
    const Uncoded found = find({interview, test::document("b.txt", filling)}, Unit::turn);
    REQUIRE(!found.units.empty());
    CHECK(found.units.front().quote.text == "Mijn moeder zong thuis liedjes.\nDaarna groeide de rust in huis.");
    CHECK(found.coded + found.uncoded == 2 + filling.size());
}

TEST_CASE("what says nearly the same is shown once")
{
    const std::string twin = "Hij heeft zijn belofte opnieuw gebroken en liep boos de lange gang uit.";
    const Uncoded found = find({filled("a.txt", {"Wie zijn belofte breekt, verliest vertrouwen.", twin}),
                                filled("b.txt", {twin}), test::document("c.txt", filling)});
    CHECK(std::ranges::count(texts(found), twin) == 1);
    CHECK(found.repeated > 0);
}

TEST_CASE("nothing is like what no code has")
{
    const Uncoded found = find({test::document("a.txt", filling)});
    CHECK(found.units.empty());
    CHECK(found.coded == 0);
    CHECK(found.uncoded == filling.size());
}

TEST_CASE("no more are given than are asked for")
{
    std::vector<std::string> near = filling;
    near.insert(near.begin() + 2, "Ik had vertrouwen in haar.");
    CHECK(find({test::document("a.txt", near)}, Unit::sentence, 2).units.size() == 2);
}
