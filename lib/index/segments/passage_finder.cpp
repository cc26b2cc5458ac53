#include "index/segments/passage_finder.hpp"

#include "parallel.hpp"

#include <algorithm>
#include <utility>

namespace draad {

namespace {

/// How many bytes of sets are kept.
constexpr std::size_t most_kept = 32 << 20;

/// To read so many postings takes about as long as to read a passage in vain.
constexpr std::uint64_t postings_for_a_passage = 25;

/// How many words, or choices, a thread takes at a time.
constexpr std::size_t words_at_a_time = 256;
constexpr std::size_t choices_at_a_time = 8;

}

/// What one thread has found, and its room for a list that is not kept.
struct PassageFinder::Finding {
    PostingReader reader;
    NumberSet found;
    NumberSet unkept;

    void add(std::span<const std::uint32_t> words, NumberSet& passages) const
    {
        for (const std::uint32_t word : words)
            reader.add_passages_of(word, passages);
    }
};

PassageFinder::PassageFinder(std::function<Xapian::Database()> open, const SegmentPostings& postings,
                             const WantedWords& wanted)
    : open_(std::move(open)), postings_(postings), wanted_(wanted), lists_(wanted.lists.size())
{
    std::size_t left = most_kept / (postings.passages / 8 + 1);
    std::vector<bool> is_asked(wanted.lists.size());
    for (const std::vector<std::uint32_t>& choice : wanted.choices)
        for (const std::uint32_t list : choice) {
            if (is_asked[list] && !lists_[list].is_kept && left > 0) {
                lists_[list].is_kept = true;
                --left;
            }
            is_asked[list] = true;
        }
}

std::vector<std::uint32_t> PassageFinder::find(unsigned jobs)
{
    std::deque<Finding> findings; // of each thread
    std::mutex mutex;
    const auto begin_finding = [&]() -> Finding& {
        const std::lock_guard lock(mutex);
        return findings.emplace_back(Finding{PostingReader(open_(), postings_), no_passages(), no_passages()});
    };
    if (!wanted_.any.empty())
        for_each_stretch_in_parallel(wanted_.any.size(), words_at_a_time, jobs, [&] {
            return [&, &finding = begin_finding()](std::size_t begin, std::size_t end) {
                finding.add(std::span(wanted_.any).subspan(begin, end - begin), finding.found);
            };
        });
    if (!wanted_.choices.empty())
        for_each_stretch_in_parallel(wanted_.choices.size(), choices_at_a_time, jobs, [&] {
            return [&, &finding = begin_finding()](std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i)
                    add_choice(wanted_.choices[i], finding);
            };
        });
    NumberSet all = no_passages();
    for (const Finding& finding : findings)
        all.add(finding.found);
    return all.in_order();
}

/// Those that have a word of each list, as far as it pays: a list of words that stand everywhere leaves out less than
/// it takes to read. Where nothing is known of how many passages have a word, those that have one of the first.
void PassageFinder::add_choice(std::span<const std::uint32_t> lists, Finding& finding)
{
    NumberSet all = passages_of(lists.front(), finding);
    if (!postings_.passages_of_words().empty()) {
        const std::uint64_t most = std::min<std::uint64_t>(
            count_postings(wanted_.lists[lists.front()]) * postings_for_a_passage, postings_.passages / 2);
        for (const std::uint32_t list : lists.subspan(1))
            if (lists_[list].is_kept || count_postings(wanted_.lists[list]) <= most)
                all.keep(passages_of(list, finding));
    }
    finding.found.add(all);
}

/// Lasts until the thread's next call.
const NumberSet& PassageFinder::passages_of(std::uint32_t list, Finding& finding)
{
    List& asked = lists_[list];
    if (!asked.is_kept) {
        finding.unkept.clear();
        finding.add(wanted_.lists[list], finding.unkept);
        return finding.unkept;
    }
    std::call_once(asked.is_found, [&] {
        NumberSet passages = no_passages();
        finding.add(wanted_.lists[list], passages);
        asked.passages = std::move(passages);
    });
    return *asked.passages;
}

std::uint64_t PassageFinder::count_postings(std::span<const std::uint32_t> words) const
{
    const std::span<const std::uint32_t> passages = postings_.passages_of_words();
    std::uint64_t count = 0;
    for (const std::uint32_t word : words)
        count += passages[word];
    return count;
}

}
