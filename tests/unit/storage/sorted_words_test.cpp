#include "storage/sorted_words.hpp"

#include <doctest/doctest.h>

#include <random>
#include <set>

using namespace draad;

namespace {

SortedWords list(const std::set<std::string>& words)
{
    return std::vector<std::string>(words.begin(), words.end());
}

/// Words of a few letters, so that they meet.
std::set<std::string> random_words(std::mt19937& random, std::size_t count)
{
    std::set<std::string> words;
    while (words.size() < count) {
        std::string word;
        for (std::size_t length = 1 + random() % 4; length > 0; --length)
            word += static_cast<char>('a' + random() % 6);
        words.insert(word);
    }
    return words;
}

}

TEST_CASE("a word is found by its number, and a word that is absent where it would stand")
{
    const SortedWords words = list({"aan", "aan-", "bed", "zorg"});
    CHECK(words.find("bed") == 2);
    CHECK(words[2] == "bed");
    CHECK_FALSE(words.holds("be"));
    CHECK_FALSE(words.holds(""));
    CHECK(words.lower_bound("c") == 3);
    CHECK(words.lower_bound("zz") == 4);
}

TEST_CASE("the words that have some letters are found, each once, never across two words")
{
    const SortedWords words = list({"banaan", "jeugdzorg", "org", "zorg"});
    using WordIds = std::vector<std::uint32_t>;
    CHECK(words.containing("org") == WordIds{1, 2, 3});
    CHECK(words.containing("an") == WordIds{0});
    CHECK(words.containing("norg").empty());
    CHECK(words.containing("") == WordIds{0, 1, 2, 3});
    CHECK(SortedWords().containing("a").empty());
}

TEST_CASE("lists of any size merge into the list of all their words, and each word is found again there")
{
    std::mt19937 random(7);
    for (const std::vector<std::size_t>& sizes : std::vector<std::vector<std::size_t>>{
             {5, 5}, {200, 3}, {3, 200, 1}, {0, 10}, {400, 40, 40, 1}, {0, 0}, {300, 300}}) {
        std::set<std::string> expected;
        std::vector<SortedWords> lists;
        for (const std::size_t size : sizes) {
            const std::set<std::string> words = random_words(random, size);
            expected.insert(words.begin(), words.end());
            lists.push_back(list(words));
        }
        const SortedWords all = merged(lists);
        CHECK(all == list(expected));
        for (const SortedWords& one : lists) {
            const std::vector<std::uint32_t> word_ids = word_ids_in(all, one);
            REQUIRE(word_ids.size() == one.size());
            for (std::uint32_t i = 0; i < one.size(); ++i)
                CHECK(all[word_ids[i]] == one[i]);
        }
    }
}

TEST_CASE("a list whose ends are damaged has empty words, and nothing of what lies beside it")
{
    const std::vector<std::uint32_t> ends{3, 900, 2};
    const SortedWords words("aan\nbed\n", ends, nullptr);
    CHECK(words[0] == "aan");
    CHECK(words[1].empty());
    CHECK(words[2].empty());
}

TEST_CASE("words whose ends are damaged can be put among others")
{
    const std::vector<std::uint32_t> ends = {900, 3, 7};
    const SortedWords damaged("aaa\nbbb\n", ends, nullptr);
    SortedWordsBuilder builder;
    CHECK_NOTHROW(builder.add(damaged, 1, 3));
}
