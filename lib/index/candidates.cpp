#include "index/candidates.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace draad {

namespace {

using Numbers = std::vector<std::uint32_t>;

/// Nothing stands for all documents.
using Found = std::optional<Numbers>;

Found find_word(const Xapian::Database& database, const std::string& word)
{
    Numbers numbers;
    numbers.reserve(database.get_termfreq(word));
    for (auto posting = database.postlist_begin(word); posting != database.postlist_end(word); ++posting)
        numbers.push_back(*posting);
    return numbers;
}

Found find_all(const std::vector<Found>& found, const std::vector<std::uint32_t>& parts)
{
    Found all;
    for (const std::uint32_t part : parts) {
        if (!found[part])
            continue;
        if (!all) {
            all = found[part];
            continue;
        }
        Numbers both;
        std::ranges::set_intersection(*all, *found[part], std::back_inserter(both));
        all = std::move(both);
    }
    return all;
}

Found find_any(const std::vector<Found>& found, const std::vector<std::uint32_t>& parts, std::uint32_t last)
{
    std::vector<bool> is_in(last + 1, false);
    std::size_t count = 0;
    for (const std::uint32_t part : parts) {
        if (!found[part])
            return std::nullopt;
        for (const std::uint32_t number : *found[part]) {
            count += is_in[number] ? 0 : 1;
            is_in[number] = true;
        }
    }
    Numbers numbers;
    numbers.reserve(count);
    for (std::uint32_t number = 1; number <= last; ++number)
        if (is_in[number])
            numbers.push_back(number);
    return numbers;
}

Numbers all_numbers(std::uint32_t last)
{
    Numbers numbers(last);
    for (std::uint32_t i = 0; i < last; ++i)
        numbers[i] = i + 1;
    return numbers;
}

}

std::vector<std::uint32_t> find_candidates(const Xapian::Database& database, const WordCondition& condition)
{
    // So few passages are read sooner than the postings of a codebook's words.
    constexpr Xapian::doccount few = 2000;
    const std::uint32_t last = database.get_lastdocid();
    if (condition.holds_nowhere())
        return {};
    if (last <= few && condition.nodes.size() > few / 10)
        return all_numbers(last);
    std::vector<Found> found;
    for (const WordCondition::Node& node : condition.nodes) {
        if (node.kind == WordCondition::Kind::word)
            found.push_back(find_word(database, node.word));
        else if (node.kind == WordCondition::Kind::all)
            found.push_back(find_all(found, node.parts));
        else
            found.push_back(find_any(found, node.parts, last));
    }
    return found.back() ? *found.back() : all_numbers(last);
}

}
