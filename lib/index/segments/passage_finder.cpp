#include "index/segments/passage_finder.hpp"

#include "parallel.hpp"

#include <algorithm>
#include <functional>
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
    keep_words_of_several_lists();
}

/// As far as memory goes, those first that most lists have.
void PassageFinder::keep_words_of_several_lists()
{
    std::unordered_map<std::uint32_t, std::uint32_t> lists_of_word;
    for (const std::uint32_t word : wanted_.any)
        ++lists_of_word[word];
    for (const std::vector<std::uint32_t>& list : wanted_.lists)
        for (const std::uint32_t word : list)
            ++lists_of_word[word];
    std::vector<std::pair<std::uint32_t, std::uint32_t>> words; // in how many lists, and which
    for (const auto& [word, lists] : lists_of_word)
        if (lists > 1)
            words.emplace_back(lists, word);
    std::ranges::sort(words, std::greater());
    const std::span<const std::uint32_t> passages = postings_.passages_of_words();
    std::size_t left = most_kept / sizeof(std::uint32_t);
    for (const auto& [lists, word] : words) {
        const std::size_t size = passages.empty() ? postings_.passages : passages[word];
        if (size > left)
            continue;
        left -= size;
        kept_words_.try_emplace(word);
    }
}

void PassageFinder::add(std::span<const std::uint32_t> words, NumberSet& passages, const Finding& finding)
{
    const auto add_all = [&](const std::vector<std::uint32_t>& numbers) {
        for (const std::uint32_t number : numbers)
            passages.add(number);
    };
    for (const std::uint32_t word : words) {
        const auto kept = kept_words_.find(word);
        if (kept == kept_words_.end()) {
            add_all(finding.reader.passages_of(word));
            continue;
        }
        std::call_once(kept->second.is_read, [&] { kept->second.passages = finding.reader.passages_of(word); });
        add_all(kept->second.passages);
    }
}

NumberSet PassageFinder::find(unsigned jobs)
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
                add(std::span(wanted_.any).subspan(begin, end - begin), finding.found, finding);
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
    return all;
}

/// Those that have a word of each list, as far as it pays: a list of words that stand everywhere leaves out less than
/// it takes to read. Where nothing is known of how many passages have a word, those that have one of the first.
void PassageFinder::add_choice(std::span<const std::uint32_t> lists, Finding& finding)
{
    NumberSet all = passages_of(lists.front(), finding);
    if (!postings_.passages_of_words().empty()) {
        const std::uint64_t half = postings_.passages / 2;
        const std::uint64_t most =
            std::min(count_postings(wanted_.lists[lists.front()]) * postings_for_a_passage, half);
        for (const std::uint32_t list : lists.subspan(1))
            if (count_postings(wanted_.lists[list]) <= (lists_[list].is_kept ? half : most))
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
    const std::span<const std::uint32_t> passages = postings_.passages_of_words();
    std::uint64_t count = 0;
    for (const std::uint32_t word : words)
        count += passages[word];
    return count;
}

}
