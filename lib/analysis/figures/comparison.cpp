#include "analysis/figures/comparison.hpp"

#include <algorithm>

namespace draad {

namespace {

/// A code's figures in the group and against it; speakers and documents of the latter are not looked at where it is
/// made of several groups, which may share them.
struct Sides {
    const GroupCount& group;
    const GroupCount& against;
    bool is_rest = false;
};

void add_cautions(const CodeCount& figures, std::vector<Caution>& cautions)
{
    const auto add = [&](Caution caution) {
        if (std::ranges::find(cautions, caution) == cautions.end())
            cautions.push_back(caution);
    };
    if (figures.hits > 1 && figures.documents == 1)
        add(Caution::one_document);
    if (figures.hits > 1 && figures.speakers == 1)
        add(Caution::one_speaker);
}

bool are_few(const TwoCounts& counts)
{
    constexpr double least = 5;
    const auto part = static_cast<double>(counts.words_of_part);
    const auto rest = static_cast<double>(counts.words_of_rest);
    const auto hits = static_cast<double>(counts.in_part + counts.in_rest);
    return part + rest == 0 || hits * std::min(part, rest) / (part + rest) < least;
}

double rate(double hits, std::size_t words)
{
    return words == 0 ? 0 : 1000 * hits / static_cast<double>(words);
}

Comparison compare_code(const Sides& sides, std::size_t index)
{
    const CodeCount& figures = sides.group.codes[index];
    const CodeCount& others = sides.against.codes[index];
    Comparison compared{.code = figures.code, .group = sides.group.group, .against = sides.against.group};
    compared.counts = {.in_part = figures.hits,
                       .in_rest = others.hits,
                       .words_of_part = sides.group.words,
                       .words_of_rest = sides.against.words};
    compared.per_thousand = rate(static_cast<double>(figures.hits), sides.group.words);
    compared.per_thousand_against = rate(static_cast<double>(others.hits), sides.against.words);
    const Interval hits = poisson_interval(figures.hits);
    compared.interval = {.low = rate(hits.low, sides.group.words), .high = rate(hits.high, sides.group.words)};
    compared.log_likelihood = log_likelihood(compared.counts);
    if (figures.hits > 0 && others.hits > 0)
        compared.log_ratio = log_ratio(compared.counts);
    compared.log_ratio_interval = log_ratio_interval(compared.counts);
    if (are_few(compared.counts))
        compared.cautions.push_back(Caution::few);
    add_cautions(figures, compared.cautions);
    if (!sides.is_rest)
        add_cautions(others, compared.cautions);
    return compared;
}

GroupCount sum_of(std::span<const GroupCount> groups)
{
    GroupCount sum{.codes = groups.front().codes};
    for (CodeCount& code : sum.codes)
        code.hits = 0;
    for (const GroupCount& group : groups) {
        sum.words += group.words;
        for (std::size_t i = 0; i < sum.codes.size(); ++i)
            sum.codes[i].hits += group.codes[i].hits;
    }
    return sum;
}

/// All groups but one.
GroupCount rest_of(GroupCount sum, const GroupCount& group)
{
    sum.words -= group.words;
    for (std::size_t i = 0; i < sum.codes.size(); ++i)
        sum.codes[i].hits -= group.codes[i].hits;
    return sum;
}

}

std::vector<Comparison> compare_groups(std::span<const GroupCount> groups)
{
    std::vector<Comparison> comparisons;
    if (groups.size() < 2)
        return comparisons;
    if (groups.size() == 2)
        return compare_two(groups[0], groups[1]);
    const GroupCount sum = sum_of(groups);
    for (std::size_t code = 0; code < sum.codes.size(); ++code)
        for (const GroupCount& group : groups) {
            const GroupCount rest = rest_of(sum, group);
            comparisons.push_back(compare_code({.group = group, .against = rest, .is_rest = true}, code));
        }
    return comparisons;
}

std::vector<Comparison> compare_two(const GroupCount& group, const GroupCount& against)
{
    std::vector<Comparison> comparisons;
    for (std::size_t code = 0; code < group.codes.size(); ++code)
        comparisons.push_back(compare_code({.group = group, .against = against}, code));
    return comparisons;
}

}
