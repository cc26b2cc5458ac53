#include "analysis/figures/dispersion.hpp"

#include "analysis/figures/family_hits.hpp"
#include "analysis/figures/inventory.hpp"
#include "analysis/hits/document_ranges.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace draad {

namespace {

std::vector<std::size_t> words_of_documents(const Corpus& corpus)
{
    std::vector<std::size_t> words;
    for (const DocumentSummary& document : corpus.documents())
        words.push_back(amount_of(document).words);
    return words;
}

std::array<std::size_t, 3> thirds_of(std::size_t code, const Coding& coding, const Codebook& codebook,
                                     std::span<const std::size_t> words)
{
    std::vector<bool> is_member(codebook.codes.size(), false);
    for (const std::size_t member : codebook.family(code))
        is_member[member] = true;
    std::array<std::size_t, 3> thirds = {};
    for (const CodedPassage& coded : coding.passages) {
        DocumentRanges ranges(coded.passage);
        for (const Hit* hit : family_hits(coded.hits, is_member)) {
            const std::size_t before = ranges.word_numbers(hit->span()).from - 1;
            ++thirds[std::min<std::size_t>(2, 3 * before / std::max<std::size_t>(1, words[coded.id.document]))];
        }
    }
    return thirds;
}

}

double deviation_of_proportions(std::span<const std::size_t> words, std::span<const std::size_t> hits)
{
    const auto all_words = static_cast<double>(std::accumulate(words.begin(), words.end(), std::size_t{0}));
    const auto all_hits = static_cast<double>(std::accumulate(hits.begin(), hits.end(), std::size_t{0}));
    const auto parts = std::ranges::count_if(words, [](std::size_t count) { return count > 0; });
    if (parts < 2 || all_hits == 0)
        return 0;
    double sum = 0;
    double smallest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double share = static_cast<double>(words[i]) / all_words;
        sum += std::abs(share - static_cast<double>(hits[i]) / all_hits);
        if (words[i] > 0)
            smallest = std::min(smallest, share);
    }
    return sum / 2 / (1 - smallest);
}

std::vector<Dispersion> measure_dispersion(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                           std::span<const GroupCount> documents)
{
    const std::vector<std::size_t> lengths = words_of_documents(corpus);
    std::vector<std::size_t> words;
    for (const GroupCount& document : documents)
        words.push_back(document.words);
    std::vector<Dispersion> dispersions;
    const std::size_t codes = documents.empty() ? 0 : documents.front().codes.size();
    for (std::size_t index = 0; index < codes; ++index) {
        std::vector<std::size_t> hits;
        for (const GroupCount& document : documents)
            hits.push_back(document.codes[index].hits);
        const std::size_t code = documents.front().codes[index].code;
        dispersions.push_back({.code = code,
                               .thirds = thirds_of(code, coding, codebook, lengths),
                               .deviation = deviation_of_proportions(words, hits)});
    }
    return dispersions;
}

}
