#include "analysis/words/search.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

namespace draad {

namespace {

constexpr double saturation = 1.2;
constexpr double length_share = 0.75;
/// In bytes: what is shown of a passage.
constexpr std::size_t stretch_size = 320;

struct Ranked {
    double score = 0;
    const CodedPassage* coded = nullptr;
};

/// By code, how often each passage has it.
std::vector<std::size_t> frequencies(const CodedPassage& coded, std::size_t codes)
{
    std::vector<std::size_t> frequencies(codes);
    for (const Hit& hit : coded.hits)
        ++frequencies[hit.code];
    return frequencies;
}

bool is_unwanted(const CodedPassage& coded, std::size_t wanted)
{
    return std::ranges::any_of(coded.hits, [&](const Hit& hit) { return hit.code >= wanted; });
}

/// Of the wanted terms and a whole corpus.
class Scorer {
public:
    Scorer(const Coding& coding, const Corpus& corpus, std::size_t codes) : codes_(codes)
    {
        double passages = 0;
        double words = 0;
        for (const DocumentSummary& document : corpus.documents())
            for (const Tally& tally : document.tallies) {
                passages += tally.passages;
                words += tally.words;
            }
        average_length_ = words / std::max(passages, 1.0);
        std::vector<double> having(codes);
        for (const CodedPassage& coded : coding.passages) {
            const std::vector<std::size_t> times = frequencies(coded, codes);
            for (std::size_t code = 0; code < codes; ++code)
                having[code] += times[code] > 0 ? 1 : 0;
        }
        for (const double n : having)
            weights_.push_back(std::log(1 + (passages - n + 0.5) / (n + 0.5)));
    }

    double score(const CodedPassage& coded) const
    {
        const double length = 1 - length_share + length_share * static_cast<double>(coded.words) / average_length_;
        const std::vector<std::size_t> times = frequencies(coded, codes_);
        double score = 0;
        for (std::size_t code = 0; code < weights_.size(); ++code) {
            const auto frequency = static_cast<double>(times[code]);
            score += weights_[code] * frequency * (saturation + 1) / (frequency + saturation * length);
        }
        return score;
    }

private:
    std::size_t codes_;
    double average_length_ = 0;
    std::vector<double> weights_;
};

/// The sentence in which most hits begin, with those around it as far as there is room.
TextRange best_stretch(const AnalysedPassage& passage, const std::vector<Hit>& hits)
{
    const std::vector<TokenSpan>& sentences = passage.words.sentences;
    const auto hits_in = [&](TokenSpan sentence) {
        return std::ranges::count_if(hits, [&](const Hit& hit) {
            return sentence.begin <= hit.span().begin && hit.span().begin < sentence.end;
        });
    };
    const auto best = std::ranges::max_element(sentences, {}, hits_in);
    TokenSpan span = *best;
    const auto fits = [&](TokenSpan wider) { return text_range(passage, wider).size() <= stretch_size; };
    for (auto next = best + 1; next != sentences.end() && fits({span.begin, next->end}); ++next)
        span.end = next->end;
    for (auto before = best; before != sentences.begin() && fits({std::prev(before)->begin, span.end}); --before)
        span.begin = std::prev(before)->begin;
    return text_range(passage, span);
}

Quote quote_of(const CodedPassage& coded, const AnalysedPassage& passage, const DocumentCard& card,
               const Codebook& codebook)
{
    DocumentRanges ranges(passage);
    const TextRange stretch = best_stretch(passage, coded.hits);
    Quote quote = quote_of_range('p', ranges, stretch, card);
    quote.id = make_id('p', card.name, ranges.of(TextRange{0, passage.text.size()}));
    for (const Hit& hit : coded.hits) {
        const std::string& term = codebook.codes[hit.code].path;
        if (std::ranges::find(quote.codes, term) == quote.codes.end())
            quote.codes.push_back(term);
        for (const TokenSpan part : hit.parts) {
            quote.hits.push_back(ranges.of(part));
            const TextRange found = text_range(passage, part);
            if (stretch.contains(found))
                quote.marks.push_back({found.begin - stretch.begin, found.end - stretch.begin});
        }
    }
    return quote;
}

}

std::vector<SearchResult> rank(const Coding& coding, const Codebook& codebook, const Corpus& corpus, std::size_t wanted,
                               std::size_t most)
{
    const Scorer scorer(coding, corpus, codebook.codes.size());
    std::vector<Ranked> ranked;
    for (const CodedPassage& coded : coding.passages)
        if (!is_unwanted(coded, wanted))
            ranked.push_back({scorer.score(coded), &coded});
    std::ranges::stable_sort(ranked, std::greater<>(), &Ranked::score);
    ranked.resize(std::min(ranked.size(), most));
    std::vector<SearchResult> results;
    const std::unique_ptr<PassageReader> reader = corpus.open_reader();
    for (const Ranked& one : ranked)
        results.push_back({one.score, quote_of(*one.coded, reader->read(one.coded->id),
                                               corpus.documents()[one.coded->id.document].card, codebook)});
    return results;
}

}
