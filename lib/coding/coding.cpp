#include "coding/coding.hpp"

#include "coding/corpus_passage.hpp"
#include "parallel.hpp"

#include <algorithm>

namespace draad {

namespace {

constexpr std::size_t places_at_a_time = 128;

/// Codes passages one after another; one for each thread.
class PassageCoder {
public:
    PassageCoder(const Corpus& corpus, const Matcher& matcher, const CodingRequest& request)
        : corpus_(corpus), request_(request), passage_(corpus), finder_(matcher)
    {
    }

    void code(PassagePlace place, Coding& coding)
    {
        const DocumentCard& card = corpus_.documents()[place.document].card;
        if (!request_.passages.may_pass(card))
            return;
        passage_.turn_to(place);
        std::vector<Hit> hits = finder_.find(passage_, card);
        std::erase_if(hits, [&](const Hit& hit) { return !is_wanted(hit); });
        if (hits.empty())
            return;
        const Passage& found = passage_.tokens().passage;
        if (!request_.passages.passes(card, found.speaker))
            return;
        if (request_.passages.has_kind(found.kind))
            coding.passages.push_back(made(place, std::move(hits)));
        else
            coding.left_out[found.kind] += hits.size();
    }

private:
    CodedPassage made(PassagePlace place, std::vector<Hit> hits)
    {
        CodedPassage coded{.place = place, .hits = std::move(hits)};
        const std::vector<std::uint32_t>& places = passage_.words().places;
        coded.words =
            static_cast<std::size_t>(std::ranges::count_if(places, [](std::uint32_t word) { return word != no_word; }));
        if (request_.keeps_texts)
            coded.passage = passage_.take();
        else
            coded.passage.passage = passage_.tokens().passage;
        return coded;
    }

    bool is_wanted(const Hit& hit) const
    {
        return request_.codes[hit.code] && (!request_.polarity || hit.polarity == *request_.polarity);
    }

    const Corpus& corpus_;
    const CodingRequest& request_;
    CorpusPassage passage_;
    HitFinder finder_;
};

void append(Coding&& part, Coding& whole)
{
    std::ranges::move(part.passages, std::back_inserter(whole.passages));
    for (const auto& [kind, hits] : part.left_out)
        whole.left_out[kind] += hits;
}

}

Coding code_corpus(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon, const CodingRequest& request)
{
    const SortedWords vocabulary = corpus.vocabulary();
    const std::vector<std::uint32_t> passages_of_words = corpus.passages_of_words();
    const Matcher matcher(codebook, lexicon, vocabulary,
                          {.codes = request.codes, .passages_of_words = passages_of_words, .jobs = request.jobs});
    const auto& wanted = matcher.wanted_words();
    const std::vector<PassagePlace> places = wanted ? corpus.passages_with(*wanted) : corpus.passages();
    std::vector<Coding> parts((places.size() + places_at_a_time - 1) / places_at_a_time);
    for_each_in_parallel(parts.size(), request.jobs, [&] {
        return [&, coder = PassageCoder(corpus, matcher, request)](std::size_t i) mutable {
            const std::size_t end = std::min(places.size(), (i + 1) * places_at_a_time);
            for (std::size_t j = i * places_at_a_time; j < end; ++j)
                coder.code(places[j], parts[i]);
        };
    });
    Coding coding;
    for (Coding& part : parts)
        append(std::move(part), coding);
    return coding;
}

}
