#include "index/segments/ranked_words.hpp"

#include "index/column/posting_sums.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace draad {

namespace {

void require(bool is_whole)
{
    if (!is_whole)
        throw DamagedBytes();
}

void require_lengths(const Xapian::Database& database, const WordColumn& column)
{
    PostingSum sum;
    Xapian::totallength all = 0;
    Xapian::termcount least = std::numeric_limits<Xapian::termcount>::max();
    for (auto passage = database.postlist_begin(std::string()); passage != database.postlist_end(std::string());
         ++passage) {
        const Xapian::termcount length = passage.get_doclength();
        all += length;
        if (length == 0)
            continue;
        least = std::min(least, length);
        sum.add(*passage - 1, length);
    }
    require(sum.sum() == column.lengths_sum() && database.get_total_length() == all &&
            database.get_doclength_lower_bound() <= least && database.get_doccount() == column.passages());
}

}

void require_ranked_words(const Xapian::Database& database, const SegmentPostings& postings,
                          std::span<const std::string> terms)
{
    if (postings.column == nullptr)
        return;
    const PostingReader reader(database, postings);
    for (const std::string& term : terms) {
        const std::optional<WordId> word = postings.words.find(term);
        if (!word)
            continue;
        const PostingReader::Figures figures = reader.figures_of(*word);
        require(database.get_termfreq(term) == figures.passages &&
                database.get_collection_freq(term) == figures.times &&
                database.get_wdf_upper_bound(term) >= figures.most_in_a_passage);
    }
    require_lengths(database, *postings.column);
}

}
