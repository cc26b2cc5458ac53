#include "index/passage_finder.hpp"

#include <algorithm>

namespace draad {

namespace {

/// How many bytes of sets are kept.
constexpr std::size_t most_kept = 32 << 20;

/// To read so many postings takes about as long as to read a passage in vain.
constexpr std::uint64_t postings_for_a_passage = 300;

}

PassageFinder::PassageFinder(const WordColumn& column, const WantedWords& wanted)
    : column_(column), wanted_(wanted), passages_(wanted.lists.size()), unkept_(column.passages() + 1),
      may_keep_(most_kept / (column.passages() / 8 + 1))
{
}

std::vector<std::uint32_t> PassageFinder::find()
{
    NumberSet found(column_.passages() + 1);
    add(wanted_.any, found);
    for (const std::vector<std::uint32_t>& choice : wanted_.choices)
        add_choice(choice, found);
    column_.release_postings();
    return found.in_order();
}

void PassageFinder::add(std::span<const std::uint32_t> words, NumberSet& passages) const
{
    constexpr std::uint64_t most_unreleased = 4'000'000;
    std::uint64_t unreleased = 0;
    for (const std::uint32_t word : words) {
        column_.for_each_posting(word, [&](std::uint32_t passage) { passages.add(passage + 1); });
        unreleased += column_.passages_of(word);
        if (unreleased > most_unreleased) {
            column_.release_postings();
            unreleased = 0;
        }
    }
}

/// Those that have a word of each list, as far as it pays: a list of words that stand everywhere leaves out less than
/// it takes to read.
void PassageFinder::add_choice(std::span<const std::uint32_t> lists, NumberSet& passages)
{
    const std::uint64_t most = std::min<std::uint64_t>(
        count_postings(wanted_.lists[lists.front()]) * postings_for_a_passage, column_.passages() / 2);
    NumberSet all = passages_of(lists.front());
    for (const std::uint32_t list : lists.subspan(1))
        if (passages_[list] || count_postings(wanted_.lists[list]) <= most)
            all.keep(passages_of(list));
    passages.add(all);
}

/// Lasts until the next call.
const NumberSet& PassageFinder::passages_of(std::uint32_t list)
{
    if (passages_[list])
        return *passages_[list];
    const bool is_kept = may_keep_ > 0;
    NumberSet& passages = is_kept ? passages_[list].emplace(column_.passages() + 1) : unkept_;
    if (is_kept)
        --may_keep_;
    else
        passages.clear();
    add(wanted_.lists[list], passages);
    return passages;
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
