#include "index/segments/posting_reader.hpp"

#include "index/column/posting_sums.hpp"

#include <string>
#include <utility>

namespace draad {

PostingReader::PostingReader(Xapian::Database database, const SegmentPostings& postings)
    : database_(std::move(database)), postings_(postings)
{
}

void PostingReader::add_passages_of(std::uint32_t word, NumberSet& passages) const
{
    const std::string term(postings_.words[word]);
    PostingSum sum;
    const Xapian::PostingIterator end = database_.postlist_end(term);
    for (Xapian::PostingIterator posting = database_.postlist_begin(term); posting != end; ++posting) {
        if (*posting > postings_.passages)
            throw DamagedBytes();
        sum.add(*posting - 1);
        passages.add(*posting);
    }
    if (postings_.column != nullptr &&
        (sum.passages() != postings_.column->passages_of(word) || sum.sum() != postings_.column->posting_sum_of(word)))
        throw DamagedBytes();
}

}
