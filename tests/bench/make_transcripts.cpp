// Writes a folder of Dutch interviews of any size, always the same for the same seed, to measure on. Their sentences
// are chains of the words of the sample corpus, each word drawn after the one before it as often as it follows it
// there; long words give way to words of the lexicon by a rank (Zipf's law), and now and then to a new compound, so
// that words are as unequally frequent, and grow as fast in number, as in real texts. A megabyte is 1,000,000 bytes.
// Usage: make_transcripts LEXICON CORPUS MEGABYTES FOLDER [SEED]

#include "dutch/lexicon/lexicon.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace draad;

namespace {

constexpr double lexicon_share = 0.3;
constexpr double compound_share = 0.03;
constexpr std::size_t long_word = 6;
constexpr std::size_t longest_sentence = 40;

/// Which words of the sample corpus follow which; an empty word stands where a sentence begins and ends.
class Chain {
public:
    explicit Chain(const std::filesystem::path& corpus)
    {
        for (const auto& entry : std::filesystem::directory_iterator(corpus))
            if (entry.path().extension() == ".txt")
                files_.push_back(entry.path());
        std::ranges::sort(files_);
        for (const std::filesystem::path& file : files_)
            read(file);
    }

    template <class Random>
    const std::string& next(const std::string& word, Random& random) const
    {
        const std::vector<std::string>& all = followers_.at(word);
        return all[random() % all.size()];
    }

private:
    void read(const std::filesystem::path& file)
    {
        std::ifstream in(file);
        std::string before;
        for (std::string line; std::getline(in, line);) {
            std::istringstream words(line.substr(std::min(line.size(), line.find(": ") + 1)));
            for (std::string word; words >> word;) {
                const bool ends = word.find_first_of(".?!") != std::string::npos;
                std::erase_if(word, [](char c) { return c >= 0 && !std::isalnum(c) && c != '-' && c != '\''; });
                if (word.empty())
                    continue;
                followers_[before].push_back(word);
                before = word;
                if (ends) {
                    followers_[before].emplace_back();
                    before.clear();
                }
            }
            if (!before.empty())
                followers_[before].emplace_back();
            before.clear();
        }
    }

    std::vector<std::filesystem::path> files_;
    std::map<std::string, std::vector<std::string>> followers_;
};

/// Writes one interview after another.
class Interviews {
public:
    Interviews(const Lexicon& lexicon, const Chain& chain, std::uint64_t seed) : chain_(chain), random_(seed)
    {
        for (const std::string& word : lexicon.words())
            if (word.size() >= long_word && lexicon.contains(word)) {
                words_.push_back(word);
                if (lexicon.find(word)->has(WordClass::noun))
                    nouns_.push_back(word);
            }
        shuffle(words_);
        shuffle(nouns_);
    }

    std::string write()
    {
        std::string text;
        const std::size_t size = 12'000 + random_() % 78'000;
        for (std::size_t turn = 0; text.size() < size; ++turn) {
            text += turn % 2 == 0 ? "Interviewer: " : "Moeder: ";
            for (std::size_t sentences = 1 + random_() % 8; sentences > 0; --sentences)
                add_sentence(text);
            text.back() = '\n';
            text += '\n';
        }
        return text;
    }

private:
    void add_sentence(std::string& text)
    {
        const std::size_t begin = text.size();
        std::string word;
        for (std::size_t length = 0; length < longest_sentence; ++length) {
            word = chain_.next(word, random_);
            if (word.empty() && length > 2)
                break;
            if (!word.empty())
                text += word.size() >= long_word ? variation(word) + ' ' : word + ' ';
        }
        text[begin] = static_cast<char>(std::toupper(text[begin]));
        text.back() = '.';
        text += ' ';
    }

    std::string variation(const std::string& word)
    {
        const double chance = share();
        if (chance < compound_share)
            return ranked(nouns_) + ranked(nouns_);
        return chance < lexicon_share ? ranked(words_) : word;
    }

    double share() { return static_cast<double>(random_()) / static_cast<double>(std::mt19937_64::max()); }

    /// A word whose rank is as likely as the inverse of it.
    const std::string& ranked(const std::vector<std::string>& words)
    {
        const double rank = std::pow(static_cast<double>(words.size()), share());
        return words[std::min(words.size(), static_cast<std::size_t>(rank)) - 1];
    }

    void shuffle(std::vector<std::string>& words)
    {
        for (std::size_t i = words.size(); i > 1; --i)
            std::swap(words[i - 1], words[random_() % i]);
    }

    const Chain& chain_;
    std::mt19937_64 random_;
    std::vector<std::string> words_;
    std::vector<std::string> nouns_;
};

}

int main(int argc, char** argv)
{
    if (argc < 5) {
        std::cerr << "usage: make_transcripts LEXICON CORPUS MEGABYTES FOLDER [SEED]\n";
        return 2;
    }
    const Lexicon lexicon = Lexicon::open(argv[1]);
    const Chain chain(argv[2]);
    Interviews interviews(lexicon, chain, argc > 5 ? std::strtoull(argv[5], nullptr, 10) : 1);
    const std::filesystem::path folder = argv[4];
    std::filesystem::create_directories(folder);
    const double bytes = std::atof(argv[3]) * 1e6;
    double written = 0;
    for (int number = 1; written < bytes; ++number) {
        const std::string text = interviews.write();
        std::ofstream(folder / fmt::format("interview-{:06}.txt", number), std::ios::binary) << text;
        written += static_cast<double>(text.size());
    }
}
