#include "coding/coding_session.hpp"

#include "coding/passage_coder.hpp"
#include "match/matcher.hpp"
#include "parallel.hpp"

#include <algorithm>
#include <condition_variable>
#include <iterator>
#include <mutex>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t passages_at_a_time = 128;

/// What a thread made of some passages.
struct DonePart {
    std::unique_ptr<CodedPart> part;
    bool has_hits = false;
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

    bool has_hits() const { return has_hits_; }
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
                has_hits_ = has_hits_ || done.has_hits;
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
    bool has_hits_ = false;
    HitsByKind left_out_;
};

/// Passages that are used one after another when it is their turn.
class PassagesInTurn : public CodedPart {
public:
    explicit PassagesInTurn(const std::function<void(CodedPassage&&)>& visit) : visit_(visit) {}

    void add(CodedPassage& passage, PassageSource&) override { passages_.push_back(std::move(passage)); }
    void finish() override
    {
        std::ranges::for_each(passages_, [&](CodedPassage& passage) { visit_(std::move(passage)); });
    }

private:
    const std::function<void(CodedPassage&&)>& visit_;
    std::vector<CodedPassage> passages_;
};

}

namespace {

/// The passages in which rules or people may have found something, in order.
std::vector<PassageId> passages_to_code(const Corpus& corpus, const Matcher& matcher, const CodingRequest& request)
{
    const auto& wanted = matcher.wanted_words();
    std::vector<PassageId> ids = wanted ? corpus.passages_with(*wanted, request.jobs) : corpus.passages();
    if (!request.corrected)
        return ids;
    std::vector<PassageId> judged;
    for (const auto& [id, hits] : request.corrected->passages)
        judged.push_back(id);
    std::vector<PassageId> all;
    std::ranges::set_union(ids, judged, std::back_inserter(all));
    return all;
}

}

void CodingSession::for_each_part(const std::function<std::unique_ptr<CodedPart>()>& begin_part)
{
    const SortedWords vocabulary = corpus_->vocabulary();
    const Matcher matcher(
        *codebook_, *lexicon_, vocabulary,
        {.codes = request_.codes, .passages_of_words = corpus_->passages_of_words(), .jobs = request_.jobs});
    const std::vector<PassageId> ids = passages_to_code(*corpus_, matcher, request_);
    InOrder in_order(count_stretches(ids.size(), passages_at_a_time));
    for_each_stretch_in_parallel(ids.size(), passages_at_a_time, request_.jobs, [&] {
        return [&, coder = PassageCoder(*corpus_, matcher, request_)](std::size_t begin, std::size_t end) mutable {
            DonePart done{.part = begin_part(), .left_out = {}};
            for (std::size_t i = begin; i < end; ++i)
                if (CodedPassage* passage = coder.code(ids[i], done.left_out)) {
                    done.part->add(*passage, coder.source());
                    done.has_hits = true;
                }
            in_order.add(begin / passages_at_a_time, std::move(done));
        };
    });
    has_hits_ = in_order.has_hits();
    left_out_ = std::move(in_order).left_out();
}

void CodingSession::for_each(const std::function<void(CodedPassage&&)>& sink)
{
    for_each_part([&] { return std::make_unique<PassagesInTurn>(sink); });
}

Coding CodingSession::all()
{
    Coding coding;
    for_each([&](CodedPassage&& passage) { coding.passages.push_back(std::move(passage)); });
    coding.left_out = left_out_;
    return coding;
}

}
