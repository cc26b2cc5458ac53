#include "dutch/forms/spelling.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

TEST_CASE("before a vowel a word is spelled so that its own vowel keeps its sound")
{
    struct Example {
        std::string word;
        std::string stem;
    };
    for (const auto& [word, stem] : {Example{"raam", "ram"},
                                     {"zak", "zakk"},
                                     {"huis", "huiz"},
                                     {"brief", "briev"},
                                     {"middel", "middel"},
                                     {"mens", "mens"},
                                     {"boek", "boek"},
                                     {"prijs", "prijz"}}) {
        CAPTURE(word);
        CHECK(before_vowel(word).front() == stem);
    }
}

TEST_CASE("without its ending a stem is spelled as a word")
{
    struct Example {
        std::string stem;
        std::string word;
    };
    for (const auto& [stem, word] : {Example{"mak", "maak"},
                                     {"zegg", "zeg"},
                                     {"huiz", "huis"},
                                     {"wandel", "wandel"},
                                     {"creer", "creeer"},
                                     {"evoluer", "evolueer"},
                                     {"lev", "leef"},
                                     {"kijk", "kijk"}}) {
        CAPTURE(stem);
        CHECK(without_vowel_ending(stem).front() == word);
    }
}

TEST_CASE("the past takes -te after a voiceless sound of the infinitive")
{
    for (const char* stem : {"werk", "praat", "hop", "lach", "fax", "miss"}) {
        CAPTURE(stem);
        CHECK(is_voiceless(stem));
    }
    for (const char* stem : {"lev", "reiz", "antwoord", "bell", "huil"}) {
        CAPTURE(stem);
        CHECK_FALSE(is_voiceless(stem));
    }
}

TEST_CASE("syllables are counted by runs of vowels")
{
    CHECK(count_syllables("huis") == 1);
    CHECK(count_syllables("wandel") == 2);
    CHECK(count_syllables("gezondheid") == 3);
    CHECK(count_syllables("") == 0);
}

TEST_CASE("an unstressed ending has a syllable before it")
{
    for (const char* word : {"wandel", "luister", "adem", "teken", "matig", "havik"}) {
        CAPTURE(word);
        CHECK(ends_unstressed(word));
    }
    for (const char* word : {"ia", "io", "el", "evolueer", "speel", "kroket", ""}) {
        CAPTURE(word);
        CHECK_FALSE(ends_unstressed(word));
    }
}
