#include "index/segments/posting_reader.hpp"

#include "index/column/posting_sums.hpp"

#include <string>
#include <utility>

namespace draad {

PostingReader::PostingReader(Xapian::Database database, const SegmentPostings& postings)
    : database_(std::move(database)), postings_(postings)
{
}

std::vector<std::uint32_t> PostingReader::passages_of(std::uint32_t word) const
{
    const std::string term(postings_.words[word]);
    std::vector<std::uint32_t> passages;
    if (postings_.column != nullptr)
        passages.reserve(postings_.column->passages_of(word));
    PostingSum sum;
    const Xapian::PostingIterator end = database_.postlist_end(term);
    for (Xapian::PostingIterator posting = database_.postlist_begin(term); posting != end; ++posting) {
        const std::uint32_t number = *posting;
        if (number > postings_.passages)
            throw DamagedBytes();
        sum.add(number - 1, posting.get_wdf());
        passages.push_back(number);
    }
    if (postings_.column != nullptr &&
        (sum.passages() != postings_.column->passages_of(word) || sum.sum() != postings_.column->posting_sum_of(word)))
        throw DamagedBytes();
    return passages;
}

}
