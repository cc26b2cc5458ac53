#include "index/ranking/live_words.hpp"

#include <algorithm>
#include <vector>

namespace draad {

namespace {

/// How often a term stands in a passage.
struct Times {
    std::uint32_t passage = 0;
    std::uint32_t term = 0;
    Xapian::termcount times = 0;
};

std::vector<Times> times_of(const Xapian::Database& database, std::span<const std::string> terms)
{
    std::vector<Times> all;
    for (std::uint32_t term = 0; term < terms.size(); ++term)
        for (auto posting = database.postlist_begin(terms[term]); posting != database.postlist_end(terms[term]);
             ++posting)
            all.push_back({.passage = *posting, .term = term, .times = posting.get_wdf()});
    std::ranges::stable_sort(all, {}, &Times::passage);
    return all;
}

}

Xapian::Database live_words(const Xapian::Database& database, std::span<const std::uint32_t> numbers,
                            std::span<const std::string> terms)
{
    Xapian::WritableDatabase live(std::string(), Xapian::DB_BACKEND_INMEMORY);
    const std::vector<Times> all = times_of(database, terms);
    auto next = all.begin();
    for (const std::uint32_t number : numbers) {
        next = std::find_if(next, all.end(), [&](const Times& times) { return times.passage >= number; });
        RankedEntry entry;
        Xapian::termcount others = database.get_doclength(number);
        for (; next != all.end() && next->passage == number; ++next) {
            entry.add(terms[next->term], next->times);
            others -= std::min(others, next->times);
        }
        entry.add_others(others);
        live.add_document(entry.entry());
    }
    return live;
}

}
