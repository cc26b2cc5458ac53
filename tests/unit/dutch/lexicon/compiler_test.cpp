#include "dutch/lexicon/compiler/hunspell_dictionary.hpp"
#include "dutch/lexicon/compiler/lexicon_writer.hpp"
#include "dutch/lexicon/compiler/word_list.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "error.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace draad;

namespace {

std::filesystem::path written(const test::TemporaryFolder& folder, const std::string& name, const std::string& text)
{
    std::ofstream(folder.path() / name) << text;
    return folder.path() / name;
}

/// In the manner of nl.aff: plurals in -en that double their consonant, inflected adjectives, finite forms, diminutives
/// that only stand in compounds, and the prefix of a verb.
const std::string affixes = "SET UTF-8\n"
                            "FLAG long\n"
                            "SFX Yb Y 2\n"
                            "SFX Yb 0 en [^aeiou]\n"
                            "SFX Yb k kken/Cp [^aeiou]k\n"
                            "SFX Zb Y 1\n"
                            "SFX Zb 0 je- .\n"
                            "SFX Aa Y 1\n"
                            "SFX Aa 0 e g\n"
                            "SFX Va Y 1\n"
                            "SFX Va en t ken\n"
                            "PFX Pi Y 1\n"
                            "PFX Pi 0 af .\n"
                            "PFX Px Y 1\n"
                            "PFX Px 0 -na .\n";

WordTable table_of(const std::string& dictionary, const std::string& rules = affixes)
{
    const test::TemporaryFolder folder;
    WordTable words;
    read_hunspell_dictionary(written(folder, "nl.dic", dictionary), written(folder, "nl.aff", rules), words);
    return words;
}

WordClasses classes_of(const WordTable& words, const std::string& word)
{
    CAPTURE(word);
    const auto found = words.find(word);
    REQUIRE(found != words.end());
    return found->second;
}

}

TEST_CASE("an entry gives its forms, each with what its affix tells of it")
{
    const WordTable words = table_of("5\nhond/YbZb\nveilig/Aa\nmaken/ViVa\nUtrecht/Yb\nkroek/Yb\n");
    CHECK(classes_of(words, "hond").has(WordClass::noun));
    CHECK(classes_of(words, "honden").has(WordClass::noun_form));
    CHECK_FALSE(words.contains("hondje-"));
    CHECK(classes_of(words, "veilig").has(WordClass::adjective));
    CHECK(classes_of(words, "veilige").has(WordClass::adjective_form));
    CHECK(classes_of(words, "maken").has(WordClass::infinitive));
    CHECK(classes_of(words, "makt").has(WordClass::verb_form));
    CHECK(classes_of(words, "utrecht").has(WordClass::name));
    CHECK(classes_of(words, "utrechten").has(WordClass::name));
    CHECK_FALSE(words.contains("kroekken")); // its condition wants no vowel before the k
}

TEST_CASE("only what is said of a verb goes for the verb with its prefix")
{
    const WordTable words = table_of("2\nmaken/ViVaPiAa\nkwam/Pi\n");
    CHECK(classes_of(words, "afmaken").has(WordClass::infinitive));
    CHECK_FALSE(classes_of(words, "afmaken").has(WordClass::adjective));
    CHECK(classes_of(words, "afmakt").has(WordClass::verb_form));
    CHECK(classes_of(words, "kwam").has(WordClass::verb_form));
    CHECK_FALSE(table_of("1\nmaken/ViPx\n").contains("-namaken"));
}

TEST_CASE("what stands in compounds is a noun, and is told from what does not")
{
    const WordTable words = table_of("4\ngroei/Cc\nkinderen/Ch\nhond/YbCa\nkat/Yb\n");
    CHECK(classes_of(words, "groei").has(WordClass::noun));
    CHECK(classes_of(words, "kinderen").has(WordClass::noun_form));
    CHECK(classes_of(words, "hond").has(WordClass::compound_part));
    CHECK_FALSE(classes_of(words, "kat").has(WordClass::compound_part));
}

TEST_CASE("forbidden words and parts that are no words are left out")
{
    const WordTable words = table_of("4\nfout/Fw\nstuk/Cx\ngoed po:bijvoeglijk\n/Yb\n");
    CHECK(words.size() == 1);
    CHECK(words.contains("goed"));
}

TEST_CASE("a word is a name only if every list has it so")
{
    const test::TemporaryFolder folder;
    WordTable words;
    read_word_list(written(folder, "dutch", "Tuin\nBakker\n\nop stap\ntuin\nNS\ncli\u00EBnt\n"), words);
    CHECK_FALSE(classes_of(words, "tuin").has(WordClass::name));
    CHECK(classes_of(words, "bakker").has(WordClass::name));
    CHECK_FALSE(classes_of(words, "ns").has(WordClass::name)); // an abbreviation
    CHECK(words.contains("client"));
    CHECK_FALSE(words.contains("op stap"));
    CHECK(words.size() == 4);
}

TEST_CASE("a lexicon has what it was compiled from, and leaves out what is too long to find")
{
    const test::TemporaryFolder folder;
    WordTable words;
    WordClasses noun;
    noun.add(WordClass::noun);
    add_word(words, "hond", noun);
    add_word(words, "honden", noun);
    add_word(words, std::string(300, 'a'), noun);
    add_word(words, "", noun);
    write_lexicon(words, {{"hond", "its forms"}, {"kat", "no word"}}, "own list 1", folder.path() / "lexicon");
    const Lexicon lexicon = Lexicon::open(folder.path() / "lexicon");
    CHECK(lexicon.contains("hond"));
    CHECK(lexicon.find("hond")->has(WordClass::noun));
    CHECK_FALSE(lexicon.contains("kat"));
    CHECK(lexicon.stored_forms("hond") == "its forms");
    CHECK(lexicon.stored_forms("honden").empty());
    CHECK(lexicon.stored_forms("kat").empty());
    CHECK_FALSE(lexicon.contains(std::string(300, 'a')));
    CHECK(lexicon.source() == "own list 1");
}

TEST_CASE("lists that are not there are named, with the package that has them")
{
    const test::TemporaryFolder folder;
    const std::filesystem::path none = folder.path() / "none";
    WordTable words;
    CHECK_THROWS_WITH_AS(read_word_list(none, words), doctest::Contains("install the package wdutch"), Error);
    CHECK_THROWS_WITH_AS(read_hunspell_dictionary(none, written(folder, "nl.aff", affixes), words),
                         doctest::Contains("cannot open the dictionary"), Error);
    CHECK_THROWS_WITH_AS(read_hunspell_dictionary(written(folder, "nl.dic", "0\n"), none, words),
                         doctest::Contains("cannot open the affixes"), Error);
    CHECK_THROWS_WITH_AS(write_lexicon(words, {}, "", none / "lexicon"), doctest::Contains("cannot write the lexicon"),
                         Error);
    CHECK_THROWS_WITH_AS(table_of("1\nhond/Yb\n", "SFX Yb Y 1\nSFX Yb 0 en [^a\n"), doctest::Contains("does not end"),
                         Error);
}
