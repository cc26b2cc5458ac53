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
    CHECK(propose_key(corpus, test::lexicon()) ==
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
    const std::vector<Pseudonym> key = propose_key(corpus, test::lexicon());
    CHECK(key == std::vector<Pseudonym>{{"Fatma el Idrissi", "Ouder 1"},
                                        {"De heer Bos", "Persoon 1"},
                                        {"Terpstra", "Persoon 2"},
                                        {"Youssef", "Persoon 3"}});
}
