// Prints how fast Dutch is read: tokenizing beside bare word iteration by ICU (MB a second), and expanding a word
// (microseconds). Each is the best of several runs. Usage: time_dutch LEMMAS FILE...

#include "dutch/forms/forms.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "plain_iterator.hpp"
#include "tables.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <iterator>

using namespace draad;

namespace {

/// Seconds of processor time of the fastest of a few runs.
template <class Work>
double best_time(const Work& work)
{
    double best = 1e9;
    for (int run = 0; run < 7; ++run) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

/// The paragraphs of the files, as documents are read.
std::vector<std::string> paragraphs_of(std::span<char* const> files)
{
    std::vector<std::string> paragraphs;
    for (const char* file : files) {
        std::ifstream stream(file, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find("\n\n", begin), text.size() - 1) + 1;
            paragraphs.push_back(text.substr(begin, end - begin));
            begin = end;
        }
    }
    return paragraphs;
}

}

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "usage: time_dutch LEMMAS FILE...\n";
        return 2;
    }
    const std::vector<std::string> paragraphs = paragraphs_of(std::span(argv + 2, argv + argc));
    double megabytes = 0;
    for (const std::string& text : paragraphs)
        megabytes += static_cast<double>(text.size()) / 1e6;
    std::size_t found = 0; // so that no work is left out
    bench::PlainIterator plain;
    Tokenizer tokenizer;
    const double plain_seconds = best_time([&] {
        for (const std::string& text : paragraphs)
            found += plain.count(text);
    });
    const double token_seconds = best_time([&] {
        for (const std::string& text : paragraphs)
            found += tokenizer.tokenize(text).tokens.size();
    });
    std::printf("ICU words  %6.1f MB/s\n", megabytes / plain_seconds);
    std::printf("tokens     %6.1f MB/s, %.2f times as fast\n", megabytes / token_seconds,
                plain_seconds / token_seconds);

    std::vector<std::string> lemmas;
    for (const std::vector<std::string>& row : bench::rows_of(argv[1]))
        lemmas.push_back(fold(row[0]));
    const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    const double seconds = best_time([&] {
        for (const std::string& lemma : lemmas)
            found += expand(lemma, lexicon).forms.size();
    });
    std::printf("expanding  %6.1f us a word, %zu words\n", seconds * 1e6 / static_cast<double>(lemmas.size()),
                lemmas.size());
    return found == 0 ? 1 : 0;
}
