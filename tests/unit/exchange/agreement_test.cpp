#include "codebook/codebook_reader.hpp"
#include "exchange/rules/codebook_yaml.hpp"
#include "support/coded.hpp"
#include "support/dictionaries.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace draad;

namespace {

/// Whether a word fits a glob, by trying: what quanteda's manual says of its patterns, written as plainly as can be.
bool fits(std::string_view word, std::string_view glob)
{
    if (glob.empty())
        return word.empty();
    if (glob.front() == '*')
        return fits(word, glob.substr(1)) || (!word.empty() && fits(word.substr(1), glob));
    return !word.empty() && (glob.front() == '?' || glob.front() == word.front()) &&
           fits(word.substr(1), glob.substr(1));
}

std::vector<std::string> words_of(const std::string& text)
{
    std::vector<std::string> words(1);
    for (const char byte : text)
        if (byte == ' ')
            words.emplace_back();
        else
            words.back() += byte;
    return words;
}

/// How many stretches of words any entry fits, overlapping ones once: longest first, then leftmost.
std::size_t count_hits(const std::vector<std::string>& text, const std::vector<std::string>& entries)
{
    struct Stretch {
        std::size_t begin, end;
    };
    std::vector<Stretch> found;
    for (const std::string& entry : entries) {
        const std::vector<std::string> globs = words_of(entry);
        for (std::size_t at = 0; at + globs.size() <= text.size(); ++at) {
            bool all_fit = true;
            for (std::size_t i = 0; i < globs.size(); ++i)
                all_fit = all_fit && fits(text[at + i], globs[i]);
            if (all_fit)
                found.push_back({at, at + globs.size()});
        }
    }
    std::ranges::stable_sort(found, [](const Stretch& left, const Stretch& right) {
        const std::size_t longer = left.end - left.begin;
        const std::size_t other = right.end - right.begin;
        return longer != other ? longer > other : left.begin < right.begin;
    });
    std::vector<Stretch> kept;
    for (const Stretch& stretch : found)
        if (std::ranges::none_of(
                kept, [&](const Stretch& other) { return stretch.begin < other.end && other.begin < stretch.end; }))
            kept.push_back(stretch);
    return kept.size();
}

}

TEST_CASE("a converted dictionary finds what its own program would find")
{
    const std::vector<std::string> pool = {"vertrouw", "vertrouwen", "vertrouwde", "wantrouwen", "trouw", "op",
                                           "elkaar",   "wachten",    "wacht",      "zelf",       "zelfs", "om"};
    const std::vector<std::string> globs = {"vertrouw",    "vertrouw*", "*trouw*", "w?cht",   "op elkaar",
                                            "op * wacht*", "zelf",      "wacht*",  "om * op", "trouw"};
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        CAPTURE(round);
        std::vector<std::string> entries;
        Category category{.name = "thema"};
        for (int i = 0; i < 4; ++i) {
            entries.push_back(globs[random() % globs.size()]);
            category.entries.push_back({.text = entries.back()});
        }
        std::string text;
        for (int i = 0; i < 30; ++i)
            text += (i > 0 ? " " : "") + pool[random() % pool.size()];
        CAPTURE(text);
        Losses losses("woorden");
        test::CodedCorpus coded({test::document("tekst", {text})},
                                write_codebook_yaml({.categories = {category}}, losses));
        std::size_t hits = 0;
        for (const CodedPassage& passage : coded.coding.passages)
            hits += passage.hits.size();
        CHECK(hits == count_hits(words_of(text), entries));
        CHECK(losses.found().empty());
    }
}
