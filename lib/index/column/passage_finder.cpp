#include "index/column/passage_finder.hpp"

#include "parallel.hpp"

#include <algorithm>

namespace draad {

namespace {

/// How many bytes of sets are kept.
constexpr std::size_t most_kept = 32 << 20;

/// To read so many postings takes about as long as to read a passage in vain.
constexpr std::uint64_t postings_for_a_passage = 300;

/// How many words, or choices, a thread takes at a time.
constexpr std::size_t words_at_a_time = 256;
constexpr std::size_t choices_at_a_time = 8;

}

/// What one thread has found, its room for a list that is not kept, and how many postings it has read that may still be
/// in memory.
struct PassageFinder::Finding {
    NumberSet found;
    NumberSet unkept;
    std::uint64_t unreleased = 0;
};

PassageFinder::PassageFinder(const WordColumn& column, const WantedWords& wanted)
    : column_(column), wanted_(wanted), lists_(wanted.lists.size())
{
    std::size_t left = most_kept / (column.passages() / 8 + 1);
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
        return findings.emplace_back(Finding{no_passages(), no_passages(), 0});
    };
    for_each_stretch_in_parallel(wanted_.any.size(), words_at_a_time, jobs, [&] {
        return [&, &finding = begin_finding()](std::size_t begin, std::size_t end) {
            add(std::span(wanted_.any).subspan(begin, end - begin), finding.found, finding);
        };
    });
    for_each_stretch_in_parallel(wanted_.choices.size(), choices_at_a_time, jobs, [&] {
        return [&, &finding = begin_finding()](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                add_choice(wanted_.choices[i], finding);
        };
    });
    column_.release_postings();
    NumberSet all = no_passages();
    for (const Finding& finding : findings)
        all.add(finding.found);
    return all.in_order();
}

void PassageFinder::add(std::span<const std::uint32_t> words, NumberSet& passages, Finding& finding) const
{
    constexpr std::uint64_t most_unreleased = 4'000'000; // some 6 MB
    for (const std::uint32_t word : words) {
        column_.for_each_posting(word, [&](std::uint32_t passage) { passages.add(passage + 1); });
        finding.unreleased += column_.passages_of(word);
        if (finding.unreleased > most_unreleased) {
            column_.release_postings();
            finding.unreleased = 0;
        }
    }
}

/// Those that have a word of each list, as far as it pays: a list of words that stand everywhere leaves out less than
/// it takes to read.
void PassageFinder::add_choice(std::span<const std::uint32_t> lists, Finding& finding)
{
    const std::uint64_t most = std::min<std::uint64_t>(
        count_postings(wanted_.lists[lists.front()]) * postings_for_a_passage, column_.passages() / 2);
    NumberSet all = passages_of(lists.front(), finding);
    for (const std::uint32_t list : lists.subspan(1))
        if (lists_[list].is_kept || count_postings(wanted_.lists[list]) <= most)
            all.keep(passages_of(list, finding));
    finding.found.add(all);
}

/// Lasts until the thread's next call.
const NumberSet& PassageFinder::passages_of(std::uint32_t list, Finding& finding)
{
    List& asked = lists_[list];
    if (!asked.is_kept) {
        finding.unkept.clear();
        add(wanted_.lists[list], finding.unkept, finding);
        return finding.unkept;
    }
    std::call_once(asked.is_found, [&] {
        NumberSet passages = no_passages();
        add(wanted_.lists[list], passages, finding);
        asked.passages = std::move(passages);
    });
    return *asked.passages;
}

std::uint64_t PassageFinder::count_postings(std::span<const std::uint32_t> words) const
{
    const std::span<const std::uint32_t> passages = column_.passages_of_words();
    std::uint64_t count = 0;
    for (const std::uint32_t word : words)
        count += passages[word];
    return count;
}

}
