#include "index/candidates.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <optional>

namespace draad {

namespace {

using Numbers = std::vector<std::uint32_t>;

/// Keeps what is in a longer list, too.
void keep_common(Numbers& numbers, const Numbers& longer)
{
    auto from = longer.begin();
    std::erase_if(numbers, [&](std::uint32_t number) {
        from = std::lower_bound(from, longer.end(), number);
        return from == longer.end() || *from != number;
    });
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

Numbers all_numbers(std::uint32_t count)
{
    Numbers numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::uint32_t{0});
    return numbers;
}

/// Finds the passages of the parts of a condition, from the whole to its parts, so that what decides nothing is never
/// read.
class CandidateSearch {
public:
    CandidateSearch(const PostingSource& source, const WordCondition& condition)
        : source_(source), nodes_(condition.nodes), found_(nodes_.size()), is_looked_up_(nodes_.size())
    {
        for (const WordCondition::Node& node : nodes_)
            estimates_.push_back(estimate(node));
    }

    Numbers run()
    {
        const Numbers* found = find(static_cast<std::uint32_t>(nodes_.size() - 1));
        return found ? *found : all_numbers(source_.passages());
    }

private:
    /// At least as many passages as the part has.
    std::uint64_t estimate(const WordCondition::Node& node) const
    {
        std::uint64_t passages = node.kind == WordCondition::Kind::any ? 0 : source_.passages();
        if (node.kind == WordCondition::Kind::word)
            return source_.passages_of(node.word);
        for (const std::uint32_t part : node.parts)
            passages = node.kind == WordCondition::Kind::any ? passages + estimates_[part]
                                                             : std::min(passages, estimates_[part]);
        return passages;
    }

    /// Null stands for all passages.
    const Numbers* find(std::uint32_t part)
    {
        if (!is_looked_up_[part]) {
            is_looked_up_[part] = true;
            const WordCondition::Node& node = nodes_[part];
            found_[part] = node.kind == WordCondition::Kind::word  ? source_.postings(node.word)
                           : node.kind == WordCondition::Kind::all ? find_all(node.parts)
                                                                   : find_any(node.parts);
        }
        return found_[part] ? &*found_[part] : nullptr;
    }

    std::optional<Numbers> find_all(std::vector<std::uint32_t> parts)
    {
        // To look up so many passages more than are left costs more than to read those that are left.
        constexpr std::uint64_t too_many = 16;
        std::ranges::sort(parts, {}, [&](std::uint32_t part) { return estimates_[part]; });
        std::optional<Numbers> all;
        for (const std::uint32_t part : parts) {
            if (all && estimates_[part] > too_many * all->size())
                break;
            const Numbers* found = find(part);
            if (found && all)
                keep_common(*all, *found);
            else if (found)
                all = *found;
        }
        return all;
    }

    std::optional<Numbers> find_any(const std::vector<std::uint32_t>& parts)
    {
        std::vector<std::uint64_t> bits(source_.passages() / 64 + 1);
        for (const std::uint32_t part : parts) {
            const Numbers* found = find(part);
            if (!found)
                return std::nullopt;
            for (const std::uint32_t number : *found)
                bits[number / 64] |= std::uint64_t{1} << (number % 64);
        }
        return numbers_of(bits);
    }

    const PostingSource& source_;
    const std::vector<WordCondition::Node>& nodes_;
    std::vector<std::uint64_t> estimates_;
    std::vector<std::optional<Numbers>> found_;
    std::vector<bool> is_looked_up_;
};

}

std::vector<std::uint32_t> find_candidates(const PostingSource& source, const WordCondition& condition)
{
    // So few passages are read sooner than the postings of a codebook's words.
    constexpr std::uint32_t few = 2000;
    if (condition.holds_nowhere())
        return {};
    if (source.passages() <= few && condition.nodes.size() > few / 10)
        return all_numbers(source.passages());
    return CandidateSearch(source, condition).run();
}

}
