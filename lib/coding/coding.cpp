#include "coding/coding.hpp"

#include "coding/corpus_passage.hpp"
#include "parallel.hpp"

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

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
        const Passage& found = passage_.place();
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
        coded.words = static_cast<std::size_t>(std::ranges::count_if(places, is_word));
        if (request_.keeps_texts)
            coded.passage = passage_.take();
        else
            coded.passage.passage = passage_.place();
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

/// Parts that are worked on in any order are finished in their own, each as soon as those before it have been: by one
/// thread at a time, while the others go on, but never far ahead of it.
class InOrder {
public:
    explicit InOrder(std::size_t parts) : parts_(parts) {}

    void finish(std::size_t part, InTurn&& rest)
    {
        std::unique_lock lock(mutex_);
        parts_[part] = std::move(rest);
        went_on_.wait(lock, [&] { return !is_in_use_ || part < next_ + most_ahead; });
        if (!is_in_use_)
            finish_all(lock);
    }

private:
    static constexpr std::size_t most_ahead = 16;

    void finish_all(std::unique_lock<std::mutex>& lock)
    {
        is_in_use_ = true;
        try {
            for (; next_ < parts_.size() && parts_[next_]; ++next_) {
                const InTurn part = *std::exchange(parts_[next_], std::nullopt);
                lock.unlock();
                part();
                lock.lock();
                went_on_.notify_all();
            }
        } catch (...) {
            if (!lock.owns_lock())
                lock.lock();
            next_ = parts_.size(); // what comes after it is not finished
            is_in_use_ = false;
            went_on_.notify_all();
            throw;
        }
        is_in_use_ = false;
        went_on_.notify_all();
    }

    std::vector<std::optional<InTurn>> parts_;
    std::mutex mutex_;
    std::condition_variable went_on_;
    bool is_in_use_ = false;
    std::size_t next_ = 0;
};

}

HitsByKind code_corpus(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon,
                       const CodingRequest& request, const std::function<InTurn(std::vector<CodedPassage>&&)>& work)
{
    const SortedWords vocabulary = corpus.vocabulary();
    const std::vector<std::uint32_t> passages_of_words = corpus.passages_of_words();
    const Matcher matcher(codebook, lexicon, vocabulary,
                          {.codes = request.codes, .passages_of_words = passages_of_words, .jobs = request.jobs});
    const auto& wanted = matcher.wanted_words();
    const std::vector<PassagePlace> places = wanted ? corpus.passages_with(*wanted) : corpus.passages();
    const std::size_t parts = (places.size() + places_at_a_time - 1) / places_at_a_time;
    HitsByKind left_out;
    InOrder in_order(parts);
    for_each_in_parallel(parts, request.jobs, [&] {
        return [&, coder = PassageCoder(corpus, matcher, request)](std::size_t i) mutable {
            Coding part;
            const std::size_t end = std::min(places.size(), (i + 1) * places_at_a_time);
            for (std::size_t j = i * places_at_a_time; j < end; ++j)
                coder.code(places[j], part);
            in_order.finish(i, [&, rest = work(std::move(part.passages)), part_left_out = std::move(part.left_out)] {
                rest();
                for (const auto& [kind, hits] : part_left_out)
                    left_out[kind] += hits;
            });
        };
    });
    return left_out;
}

HitsByKind code_corpus_in_turn(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon,
                               const CodingRequest& request, const std::function<void(CodedPassage&&)>& use)
{
    return code_corpus(corpus, codebook, lexicon, request, [&](std::vector<CodedPassage>&& passages) {
        return [&, kept = std::make_shared<std::vector<CodedPassage>>(std::move(passages))] {
            std::ranges::for_each(*kept, [&](CodedPassage& coded) { use(std::move(coded)); });
        };
    });
}

Coding code_corpus(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon, const CodingRequest& request)
{
    Coding coding;
    coding.left_out = code_corpus_in_turn(corpus, codebook, lexicon, request,
                                          [&](CodedPassage&& coded) { coding.passages.push_back(std::move(coded)); });
    return coding;
}

}
