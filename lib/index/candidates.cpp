#include "index/candidates.hpp"

#include <algorithm>
#include <bit>
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

/// Keeps what is in a longer list, too.
void keep_common(Numbers& numbers, const Numbers& longer)
{
    auto from = longer.begin();
    std::erase_if(numbers, [&](std::uint32_t number) {
        from = std::lower_bound(from, longer.end(), number);
        return from == longer.end() || *from != number;
    });
}

Found find_all(const std::vector<Found>& found, const std::vector<std::uint32_t>& parts)
{
    std::vector<const Numbers*> lists;
    for (const std::uint32_t part : parts)
        if (found[part])
            lists.push_back(&*found[part]);
    if (lists.empty())
        return std::nullopt;
    std::ranges::sort(lists, {}, &Numbers::size);
    Numbers all = *lists.front();
    for (std::size_t i = 1; i < lists.size(); ++i)
        keep_common(all, *lists[i]);
    return all;
}

/// The numbers that stand in a set of bits.
Numbers numbers_of(const std::vector<std::uint64_t>& bits)
{
    Numbers numbers;
    for (std::size_t i = 0; i < bits.size(); ++i)
        for (std::uint64_t left = bits[i]; left != 0; left &= left - 1)
            numbers.push_back(static_cast<std::uint32_t>(64 * i + static_cast<unsigned>(std::countr_zero(left))));
    return numbers;
}

Found find_any(const std::vector<Found>& found, const std::vector<std::uint32_t>& parts, std::uint32_t last)
{
    std::vector<std::uint64_t> bits(last / 64 + 1);
    for (const std::uint32_t part : parts) {
        if (!found[part])
            return std::nullopt;
        for (const std::uint32_t number : *found[part])
            bits[number / 64] |= std::uint64_t{1} << (number % 64);
    }
    return numbers_of(bits);
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
