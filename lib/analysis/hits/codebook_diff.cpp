#include "analysis/hits/codebook_diff.hpp"

#include "wording/said.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

namespace draad {

namespace {

using Kind = HitChange::Kind;

auto sort_key(const HitRow& row)
{
    return std::tie(row.document, row.range, row.code);
}

bool is_same_range(const HitRow& one, const HitRow& other)
{
    return one.document == other.document && one.range == other.range;
}

bool overlap(const HitRow& one, const HitRow& other)
{
    return one.document == other.document && one.range.start < other.range.end && other.range.start < one.range.end;
}

/// Pairs the hits of two codings, the most alike first; what is left over is gained or lost.
class HitPairing {
public:
    HitPairing(std::span<const HitRow> before, std::span<const HitRow> after)
    {
        for (const HitRow& row : before)
            before_.push_back(&row);
        for (const HitRow& row : after)
            after_.push_back(&row);
        const auto is_earlier = [](const HitRow* one, const HitRow* other) {
            return sort_key(*one) < sort_key(*other);
        };
        std::ranges::sort(before_, is_earlier);
        std::ranges::sort(after_, is_earlier);
    }

    std::vector<HitChange> run()
    {
        pair(
            [](const HitRow& one, const HitRow& other) { return is_same_range(one, other) && one.code == other.code; });
        pair([](const HitRow& one, const HitRow& other) { return overlap(one, other) && one.code == other.code; });
        pair(is_same_range);
        for (const HitRow* row : before_)
            changes_.push_back({.kind = Kind::lost, .before = *row});
        for (const HitRow* row : after_)
            changes_.push_back({.kind = Kind::gained, .after = *row});
        std::ranges::sort(changes_, [](const HitChange& one, const HitChange& other) {
            return sort_key(one.row()) < sort_key(other.row());
        });
        return std::move(changes_);
    }

private:
    using IsPair = std::function<bool(const HitRow&, const HitRow&)>;

    /// Takes out all pairs of a kind. Both lists are in order, so a partner stands between the hits that end before and
    /// those that begin after.
    void pair(const IsPair& is_pair)
    {
        std::vector<const HitRow*> unpaired;
        std::size_t first = 0;
        for (const HitRow* row : before_) {
            while (first < after_.size() && (!after_[first] || is_before(*after_[first], *row)))
                ++first;
            std::size_t partner = first;
            while (partner < after_.size() && (!after_[partner] || !is_pair(*row, *after_[partner])) &&
                   (!after_[partner] || !is_before(*row, *after_[partner])))
                ++partner;
            const bool is_found = partner < after_.size() && after_[partner] && is_pair(*row, *after_[partner]);
            if (is_found) {
                note(*row, *after_[partner]);
                after_[partner] = nullptr;
            } else {
                unpaired.push_back(row);
            }
        }
        before_ = std::move(unpaired);
        std::erase(after_, nullptr);
    }

    /// Whether one ends before the other begins.
    static bool is_before(const HitRow& one, const HitRow& other)
    {
        return std::tie(one.document, one.range.end) <= std::tie(other.document, other.range.start);
    }

    void note(const HitRow& before, const HitRow& after)
    {
        if (before.code != after.code)
            changes_.push_back({Kind::recoded, before, after});
        else if (before.polarity != after.polarity)
            changes_.push_back({Kind::polarity, before, after});
        else if (before.range != after.range)
            changes_.push_back({Kind::words, before, after});
    }

    std::vector<const HitRow*> before_;
    std::vector<const HitRow*> after_;
    std::vector<HitChange> changes_;
};

}

std::string name_of(HitChange::Kind kind)
{
    switch (kind) {
    case Kind::gained:
        return std::string(to_say("gained"));
    case Kind::lost:
        return std::string(to_say("lost"));
    case Kind::polarity:
        return std::string(to_say("polarity"));
    case Kind::recoded:
        return std::string(to_say("recoded"));
    default:
        return std::string(to_say("words"));
    }
}

std::vector<HitChange> compare_hits(std::span<const HitRow> before, std::span<const HitRow> after)
{
    return HitPairing(before, after).run();
}

std::vector<ChangeCount> count_changes(std::span<const HitRow> before, std::span<const HitRow> after,
                                       std::span<const HitChange> changes)
{
    std::map<std::pair<std::string, std::string>, ChangeCount> counts;
    for (const HitChange& change : changes) {
        const HitRow& row = change.row();
        ++counts[{row.code, row.document}].changes[change.kind];
        if (change.kind == Kind::recoded)
            counts[{change.before->code, row.document}];
    }
    const auto add = [&](std::span<const HitRow> rows, std::size_t ChangeCount::*field) {
        for (const HitRow& row : rows)
            if (const auto count = counts.find({row.code, row.document}); count != counts.end())
                ++(count->second.*field);
    };
    add(before, &ChangeCount::before);
    add(after, &ChangeCount::after);
    std::vector<ChangeCount> listed;
    for (auto& [key, count] : counts) {
        count.code = key.first;
        count.document = key.second;
        listed.push_back(std::move(count));
    }
    return listed;
}

}
