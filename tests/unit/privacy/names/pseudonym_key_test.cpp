#include "privacy/names/pseudonym_key.hpp"

#include "error.hpp"
#include "privacy/key_proposal.hpp"
#include "support/coded.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace draad;

TEST_CASE("a key is written for its owner only, never over a file, and read again")
{
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "sleutel.csv";
    const std::vector<Pseudonym> key{{"Kok, \"Lia\"", "Ouder 1"}, {"Jaap", "Kind 1"}};
    write_key(file, key);
    CHECK(read_key(file) == key);
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK_FALSE(is_open_to_others(file));
    CHECK_THROWS_AS(write_key(file, key), Error);
    CHECK_THROWS_AS(write_key(folder.path() / "nergens/sleutel.csv", key), Error);
}

TEST_CASE("a key may be Dutch and with semicolons, and a name without pseudonym is not replaced")
{
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "sleutel.csv";
    std::ofstream(file) << "\xEF\xBB\xBFnaam;pseudoniem\r\nLia Kok;Ouder 1\r\nUtrecht;\r\n";
    std::filesystem::permissions(file, std::filesystem::perms::others_read, std::filesystem::perm_options::add);
    CHECK(read_key(file) == std::vector<Pseudonym>{{"Lia Kok", "Ouder 1"}});
    CHECK(is_open_to_others(file));
}

TEST_CASE("a table that is no key is an error")
{
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "sleutel.csv";
    std::ofstream(file) << "wie,wat\nLia,Kok\n";
    CHECK_THROWS_AS(read_key(file), Error);
}

TEST_CASE("a name behind a role is proposed without it, and a word of Dutch where it is only a name")
{
    AnalysedDocument minutes = test::document(
        "a.txt", {"Dat zoeken we uit.", "Volgens mw. De Bie is Bram ziek. Toen belde Bram zelf, met Roos.",
                  "Daarna is Bram gekomen. Er stond een roos op tafel, en de Raad zweeg."});
    test::say(minutes, 0, "Wethouder Aldenkamp", "bestuurder");
    test::say(minutes, 1, "De voorzitter");
    test::say(minutes, 2, "Deelnemer 3");
    const FileCorpus corpus({minutes});
    CHECK(propose_key(corpus, test::lexicon()).people ==
          std::vector<Pseudonym>{{"Aldenkamp", "Bestuurder 1"}, {"De Bie", "Persoon 1"}, {"Bram", "Persoon 2"}});
}

TEST_CASE("a key is proposed from speakers with a name, their roles, and names in the text")
{
    AnalysedDocument meeting =
        test::document("a.txt", {"Ik ben Fatma.", "Ja.",
                                 "Toen kwam mevrouw Terpstra binnen, met Youssef. Youssef lachte in Zwolle.", "Nee."});
    test::say(meeting, 0, "Fatma el Idrissi", "ouder");
    test::say(meeting, 1, "Interviewer", "interviewer");
    test::say(meeting, 2, "Fatma", "ouder");
    test::say(meeting, 3, "De heer Bos");
    const FileCorpus corpus({meeting});
    const std::vector<Pseudonym> key = propose_key(corpus, test::lexicon()).people;
    CHECK(key == std::vector<Pseudonym>{{"Fatma el Idrissi", "Ouder 1"},
                                        {"De heer Bos", "Persoon 1"},
                                        {"Terpstra", "Persoon 2"},
                                        {"Youssef", "Persoon 3"}});
}

TEST_CASE("one person in several forms has one line, a label with a letter for the surname too")
{
    AnalysedDocument talk = test::document(
        "a.txt", {"Ik was er.", "Toen belde Gijs Hamstra. Hamstra zei niets, en Gijs kwam niet.", "Ja."});
    test::say(talk, 0, "Gijs H.", "voogd");
    test::say(talk, 2, "M. van den Berg");
    AnalysedDocument other = test::document("b.txt", {"Later kwam Marieke van den Berg terug."});
    const FileCorpus corpus({talk, other});
    CHECK(propose_key(corpus, test::lexicon()).people ==
          std::vector<Pseudonym>{{"Gijs Hamstra", "Voogd 1"}, {"Marieke van den Berg", "Persoon 1"}});
}

namespace {

std::vector<std::string> proposed(const std::vector<std::string>& paragraphs)
{
    const FileCorpus corpus({test::document("a.txt", paragraphs)});
    std::vector<std::string> names;
    for (const Pseudonym& entry : propose_key(corpus, test::lexicon()).people)
        names.push_back(entry.name);
    return names;
}

}

TEST_CASE("who is told of as people are is proposed, and no place, organisation or acronym")
{
    struct Row {
        std::string text;
        std::vector<std::string> names;
    };
    const Row rows[] = {
        {"Dat was mijn broer Kyan van vroeger.", {"Kyan"}},
        {"En toen zegt Kyan dat het niet hoeft.", {"Kyan"}},
        {"Wij zagen dat Jikkes moeder moe was.", {"Jikke"}},
        {"Het was Kyan's vriendin.", {"Kyan"}},
        {"Daar stond Marloes, de gezinscoach.", {"Marloes"}},
        {"Gisteren kwam Jikke, Otto en Kyan bleven weg.", {"Jikke", "Otto", "Kyan"}},
        {"We woonden in Venlo. Venlo is ver, en Venlo heeft niets.", {}},
        {"De WMO doet niets. WMO heeft geen geld.", {}},
        {"Bij Humanitas was een lijst, en de Zonnehof is dicht.", {}},
        {"Zij zat bij Kwintes. Met Kwintes ging het niet.", {}},
        {"In januari was de Efteling dicht, en dinsdag ging het open.", {}},
        {"Volgens het Wijkpunt mocht het, en GroenLinks was tegen.", {}},
        // Of what and to whom someone is, is no part of a name.
        {"Dat vroeg mevrouw Jikkema van DENK, en zij bleef staan.", {"Jikkema"}},
        {"Toen gaf mevrouw Kwintema aan Otto een hand.", {"Kwintema"}},
        {"Daar zat mevrouw Jikkema van de VVD, en zij zweeg.", {"Jikkema"}},
        {"Ik sprak mevrouw Van der Zwaluwen, en zij belde terug.", {"Van der Zwaluwen"}},
        // Letters, offices, papers and streets are nobody, whatever stands before them.
        {"De wethouder VVD was er niet, en wethouder VVD belde af.", {}},
        {"De minister Volksgezondheid zei niets, maar minister Volksgezondheid kwam.", {}},
        {"Met Hervormingsagenda ging het niet, zegt Hervormingsagenda.", {}},
        {"Wij liepen door Kwintemalaan naar huis, door Jikkemakade.", {}},
        // A form of address tells who it is, also where a name ends as a street or an office does.
        {"Ik sprak mevrouw Kwintebeleid, en zij belde terug.", {"Kwintebeleid"}},
        {"Ik sprak mevrouw Kwinteweg, en zij belde terug.", {"Kwinteweg"}},
        {"Gisteren kwam Jikke, Otto en Kwintebeleid bleven weg.", {"Jikke", "Otto"}},
        {"Wij gingen naar Den Haag, want Den Haag is groot, en in Den Haag is Den Haag nooit ver.", {}},
        {"Volgens UMC Kwintema ging het niet, zegt UMC Kwintema.", {}},
        {"Ik sprak mevrouw Verlaan, en mevrouw Verlaan belde terug.", {"Verlaan"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(proposed({row.text}) == row.names);
    }
}

TEST_CASE("what may be a name and is not proposed stands behind the people, with how often and where first")
{
    const FileCorpus corpus({test::document("a.txt", {"Dat was iets van Jikke, want zo is het.", "En van Jikke."}),
                             test::document("b.txt", {"Ik las over Kyan. In Utrecht was de GGZ dicht."})});
    const KeyProposal proposal = propose_key(corpus, test::lexicon());
    CHECK(proposal.people.empty());
    REQUIRE(proposal.remaining.size() == 2);
    CHECK(proposal.remaining[0].name == "Jikke");
    CHECK(proposal.remaining[0].times == 2);
    CHECK(proposal.remaining[0].document == "a.txt");
    CHECK(proposal.remaining[0].context == "was iets van Jikke, want zo is");
    CHECK(proposal.remaining[1].name == "Kyan");
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "sleutel.csv";
    write_key(file, std::vector<Pseudonym>{{"Lia", "Ouder 1"}}, proposal.remaining);
    CHECK(read_key(file) == std::vector<Pseudonym>{{"Lia", "Ouder 1"}});
}
