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

/// The postings themselves are held against the column by whoever reads them.
void require_figures_of(const std::string& term, const Xapian::Database& database, std::uint32_t passages)
{
    Xapian::termcount most = 0;
    Xapian::termcount all = 0;
    for (auto posting = database.postlist_begin(term); posting != database.postlist_end(term); ++posting) {
        most = std::max(most, posting.get_wdf());
        all += posting.get_wdf();
    }
    require(database.get_termfreq(term) == passages && database.get_collection_freq(term) == all &&
            database.get_wdf_upper_bound(term) >= most);
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
        reader.passages_of(*word);
        require_figures_of(term, database, postings.column->passages_of(*word));
    }
    require_lengths(database, *postings.column);
}

}
