#include "analysis/figures/group_conditions.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

std::string name_of(const Conditions& conditions)
{
    std::string name;
    for (const FieldCondition& condition : conditions)
        name += (name.empty() ? "" : " ") + text_of(condition);
    return name;
}

/// The figures of a name; Error if nothing bears it.
GroupCount take(const std::vector<GroupCount>& groups, const std::string& name)
{
    const auto found = std::ranges::find(groups, name, &GroupCount::group);
    if (found == groups.end())
        throw Error(said("{}: no passages are of this group", name.empty() ? said("the rest") : name));
    return *found;
}

}

std::pair<GroupCount, GroupCount> count_two(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                            const CodingRequest& request, const Conditions& first,
                                            const Conditions& second)
{
    const PassageFilter in_first{.where = first};
    const PassageFilter in_second{.where = second};
    const std::string name_of_first = name_of(first);
    const std::string name_of_second = name_of(second);
    const Grouping grouping = [&](const DocumentCard& card,
                                  std::optional<std::uint32_t> speaker) -> std::optional<std::string> {
        const bool is_first = in_first.passes(card, speaker);
        const bool is_second = second.empty() ? !is_first : in_second.passes(card, speaker);
        if (is_first && is_second)
            throw Error(
                said("{}: some of it is {}, too; name groups that share nothing", name_of_first, name_of_second));
        return is_first ? std::optional(name_of_first) : is_second ? std::optional(name_of_second) : std::nullopt;
    };
    const std::vector<GroupCount> groups = count(coding, codebook, corpus, request, grouping);
    return {take(groups, name_of_first), take(groups, name_of_second)};
}

}
