#include "dutch/variants/vocabulary_sieve.hpp"

#include "dutch/variants/misprints.hpp"
#include "dutch/variants/parted_words.hpp"
#include "unit/dutch/lexicon.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace draad;

namespace {

/// So many words that a sieve for none that are wanted lets all pass.
SortedWords large_vocabulary(std::vector<std::string> words)
{
    for (int i = 0; i < 500; ++i)
        words.push_back("q" + std::to_string(i));
    std::ranges::sort(words);
    return {words};
}

}

TEST_CASE("a sieve finds the words of its vocabulary and no others, also where it lets all pass")
{
    const SortedWords words = large_vocabulary({"gesprek", "gesprekken", "vertellen"});
    for (const std::size_t wanted : {0, 1000}) {
        CAPTURE(wanted);
        const VocabularySieve sieve(words, wanted);
        for (WordId word_id = 0; word_id < words.size(); ++word_id)
            CHECK(sieve.find(words[word_id]) == word_id);
        for (const std::string word : {"", "gesprekke", "gesprekkenn", "netellerv", "q500"})
            CHECK_FALSE(sieve.find(word));
    }
    CHECK_FALSE(VocabularySieve(words, 1000).may_hold(stable_hash("zzz")));
}

TEST_CASE("the order of letters does not count for their sum, and a letter more or less is its weight")
{
    CHECK(letter_sum("belangrjik") == letter_sum("belangrijk"));
    CHECK(letter_sum("eigelijk") == letter_sum("eigenlijk") - letter_weight('n'));
    CHECK(letter_sum("fotos") != letter_sum("foto's"));
}

TEST_CASE("what stands for a word is found whether a sieve is used or not")
{
    const std::vector<std::string> dressed = {"eigelijk",    "belangrjik", "fotos",    "pannekoek", "zorg-coordinatie",
                                              "onmiddelijk", "veiiigheid", "inspraak", "zeggen",    "schap"};
    const SortedWords words = large_vocabulary(dressed);
    const std::vector<std::string_view> wanted = {"eigenlijk",       "belangrijk",   "foto's",     "pannenkoek",
                                                  "zorgcoordinatie", "onmiddellijk", "veiligheid", "in-spraak"};
    for (const std::size_t for_so_many : {0, 1000}) {
        CAPTURE(for_so_many);
        const VocabularySieve sieve(words, for_so_many);
        const Misprints misprints(words, sieve, wanted, test::lexicon());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            CAPTURE(wanted[i]);
            CHECK(misprints.of(wanted[i]) == std::vector{dressed[i]});
        }
        CHECK(PartedWords(sieve, test::lexicon()).of("zeggenschap").size() == 1);
        CHECK(PartedWords(sieve, test::lexicon()).of("zeggenschappen").empty());
    }
}
