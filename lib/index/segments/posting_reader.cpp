#include "index/segments/posting_reader.hpp"

#include "index/column/posting_sums.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace draad {

PostingReader::PostingReader(Xapian::Database database, const SegmentPostings& postings)
    : database_(std::move(database)), postings_(postings)
{
}

/// Calls `visit` with each passage that has a word, and how often. What was visited holds only if this does not throw.
template <class Visit>
void PostingReader::for_each_posting(std::uint32_t word, Visit visit) const
{
    const std::string term(postings_.words[word]);
    PostingSum sum;
    const Xapian::PostingIterator end = database_.postlist_end(term);
    for (Xapian::PostingIterator posting = database_.postlist_begin(term); posting != end; ++posting) {
        const std::uint32_t number = *posting;
        if (number > postings_.passages)
            throw DamagedBytes();
        sum.add(number - 1, posting.get_wdf());
        visit(number, posting.get_wdf());
    }
    if (postings_.column != nullptr &&
        (sum.passages() != postings_.column->passages_of(word) || sum.sum() != postings_.column->posting_sum_of(word)))
        throw DamagedBytes();
}

std::vector<std::uint32_t> PostingReader::passages_of(std::uint32_t word) const
{
    std::vector<std::uint32_t> passages;
    if (postings_.column != nullptr)
        passages.reserve(postings_.column->passages_of(word));
    for_each_posting(word, [&](std::uint32_t number, Xapian::termcount) { passages.push_back(number); });
    return passages;
}

PostingReader::Figures PostingReader::figures_of(std::uint32_t word) const
{
    Figures figures;
    for_each_posting(word, [&](std::uint32_t, Xapian::termcount times) {
        ++figures.passages;
        figures.times += times;
        figures.most_in_a_passage = std::max(figures.most_in_a_passage, times);
    });
    return figures;
}

}
