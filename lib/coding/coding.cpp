#include "coding/coding.hpp"

#include "coding/corpus_passage.hpp"
#include "match/hit_finder.hpp"
#include "match/matcher.hpp"
#include "parallel.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t passages_at_a_time = 128;

/// Codes passages one after another; one for each thread.
class PassageCoder {
public:
    PassageCoder(const Corpus& corpus, const Matcher& matcher, const CodingRequest& request)
        : corpus_(corpus), request_(request), passage_(corpus), finder_(matcher)
    {
    }

    void code(PassageId id, CodedPart& part, HitsByKind& left_out)
    {
        const DocumentCard& card = corpus_.documents()[id.document].card;
        if (!request_.passages.may_pass(card))
            return;
        passage_.turn_to(id);
        std::vector<Hit> hits = finder_.find(passage_, card);
        std::erase_if(hits, [&](const Hit& hit) { return !is_wanted(hit); });
        if (hits.empty())
            return;
        const Passage& found = passage_.header();
        if (!request_.passages.passes(card, found.speaker))
            return;
        if (!request_.passages.has_kind(found.kind)) {
            left_out[found.kind] += hits.size();
            return;
        }
        coded_.hits = std::move(hits);
        fill_coded(id);
        part.add(coded_);
    }

private:
    void fill_coded(PassageId id)
    {
        coded_.id = id;
        coded_.words = static_cast<std::size_t>(std::ranges::count_if(passage_.words().word_ids, is_word));
        if (request_.keeps_texts)
            passage_.read_into(coded_.passage);
        else
            coded_.passage.passage = passage_.header();
    }

    bool is_wanted(const Hit& hit) const
    {
        return request_.codes[hit.code] && (!request_.polarity || hit.polarity == *request_.polarity);
    }

    const Corpus& corpus_;
    const CodingRequest& request_;
    CorpusPassage passage_;
    HitFinder finder_;
    CodedPassage coded_;
};

/// What a thread made of some passages.
struct DonePart {
    std::unique_ptr<CodedPart> part;
    HitsByKind left_out;
};

/// Parts that are made in any order are finished in their own, each as soon as those before it have been: by one thread
/// at a time, while the others go on, but never far ahead of it.
class InOrder {
public:
    explicit InOrder(std::size_t parts) : parts_(parts) {}

    void add(std::size_t number, DonePart part)
    {
        std::unique_lock lock(mutex_);
        parts_[number] = std::move(part);
        went_on_.wait(lock, [&] { return !is_finishing_ || number < next_ + most_ahead; });
        if (!is_finishing_)
            finish_all(lock);
    }

    HitsByKind left_out() && { return std::move(left_out_); }

private:
    static constexpr std::size_t most_ahead = 16;

    void finish_all(std::unique_lock<std::mutex>& lock)
    {
        is_finishing_ = true;
        try {
            for (; next_ < parts_.size() && parts_[next_].part; ++next_) {
                const DonePart done = std::exchange(parts_[next_], {});
                lock.unlock();
                done.part->finish();
                lock.lock();
                for (const auto& [kind, hits] : done.left_out)
                    left_out_[kind] += hits;
                went_on_.notify_all();
            }
        } catch (...) {
            if (!lock.owns_lock())
                lock.lock();
            next_ = parts_.size(); // what comes after it is not finished
            is_finishing_ = false;
            went_on_.notify_all();
            throw;
        }
        is_finishing_ = false;
        went_on_.notify_all();
    }

    std::vector<DonePart> parts_; // empty until they are made, and when they are finished
    std::mutex mutex_;
    std::condition_variable went_on_;
    bool is_finishing_ = false;
    std::size_t next_ = 0;
    HitsByKind left_out_;
};

/// Passages that are used one after another when it is their turn.
class PassagesInTurn : public CodedPart {
public:
    explicit PassagesInTurn(const std::function<void(CodedPassage&&)>& visit) : visit_(visit) {}

    void add(CodedPassage& passage) override { passages_.push_back(std::move(passage)); }
    void finish() override
    {
        std::ranges::for_each(passages_, [&](CodedPassage& passage) { visit_(std::move(passage)); });
    }

private:
    const std::function<void(CodedPassage&&)>& visit_;
    std::vector<CodedPassage> passages_;
};

}

HitsByKind code_corpus(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon,
                       const CodingRequest& request, const std::function<std::unique_ptr<CodedPart>()>& begin_part)
{
    const SortedWords vocabulary = corpus.vocabulary();
    const Matcher matcher(
        codebook, lexicon, vocabulary,
        {.codes = request.codes, .passages_of_words = corpus.passages_of_words(), .jobs = request.jobs});
    const auto& wanted = matcher.wanted_words();
    const std::vector<PassageId> ids = wanted ? corpus.passages_with(*wanted, request.jobs) : corpus.passages();
    InOrder in_order(count_stretches(ids.size(), passages_at_a_time));
    for_each_stretch_in_parallel(ids.size(), passages_at_a_time, request.jobs, [&] {
        return [&, coder = PassageCoder(corpus, matcher, request)](std::size_t begin, std::size_t end) mutable {
            DonePart done{.part = begin_part(), .left_out = {}};
            for (std::size_t i = begin; i < end; ++i)
                coder.code(ids[i], *done.part, done.left_out);
            in_order.add(begin / passages_at_a_time, std::move(done));
        };
    });
    return std::move(in_order).left_out();
}

HitsByKind code_corpus_in_turn(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon,
                               const CodingRequest& request, const std::function<void(CodedPassage&&)>& visit)
{
    return code_corpus(corpus, codebook, lexicon, request, [&] { return std::make_unique<PassagesInTurn>(visit); });
}

Coding code_corpus(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon, const CodingRequest& request)
{
    Coding coding;
    coding.left_out = code_corpus_in_turn(corpus, codebook, lexicon, request, [&](CodedPassage&& passage) {
        coding.passages.push_back(std::move(passage));
    });
    return coding;
}

}
