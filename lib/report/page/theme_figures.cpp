#include "report/page/figures.hpp"

#include "analysis/figures/log_likelihood.hpp"

#include <algorithm>

namespace draad {

namespace {

/// Below this many hits a difference is chance.
constexpr std::size_t enough = 10;
/// Of fewer words a rate says nothing.
constexpr std::size_t least_words = 300;

std::vector<FigureKey> keys_of(const Code& code, const ReportWords& words)
{
    const std::vector<std::string> names = polarity_words(code, words);
    return {{names[0], Tone::affirmed}, {names[1], Tone::negated}, {names[2], Tone::unclear}};
}

bool are_alike(const std::vector<FigureKey>& left, const std::vector<FigureKey>& right)
{
    return std::ranges::equal(left, right, {}, &FigureKey::name, &FigureKey::name);
}

/// One legend for all where all have the same.
void share_keys(Figure& figure)
{
    if (figure.groups.empty())
        return;
    const std::vector<FigureKey> first = figure.groups.front().keys;
    if (!std::ranges::all_of(figure.groups, [&](const FigureGroup& group) { return are_alike(group.keys, first); }))
        return;
    figure.keys = first;
    for (FigureGroup& group : figure.groups)
        group.keys.clear();
}

std::vector<double> parts_of(const CodeCount& count, double of_one)
{
    const auto length = [&](std::size_t hits) { return static_cast<double>(hits) * of_one; };
    return {length(count.hits - count.negated - count.unclear), length(count.negated), length(count.unclear)};
}

/// What hits of a theme say most often besides affirming it: "Daarvan zijn er 12 ‘ontbreekt of geschonden’ (34%)."
std::string polarity_finding(const FigureGround& ground, const CodeCount& count)
{
    if (count.hits < enough || count.negated == 0)
        return {};
    const std::size_t percent = (100 * count.negated + count.hits / 2) / count.hits;
    return ground.words.say("finding_polarity", {ground.words.whole(count.negated),
                                                 polarity_words(ground.codebook.codes[count.code], ground.words)[1],
                                                 ground.words.whole(percent)});
}

std::string themes_finding(const FigureGround& ground, const GroupCount& total, std::size_t documents)
{
    const CodeCount* most = nullptr;
    std::size_t themes = 0;
    for (const CodeCount& count : total.codes)
        if (is_top_theme(ground, count.code)) {
            ++themes;
            if (!most || count.hits > most->hits)
                most = &count;
        }
    if (!most || most->hits == 0)
        return {};
    const ReportWords& words = ground.words;
    const std::string of_documents =
        most->documents == documents
            ? words.say("all_of", {words.counted(documents, "document", "documents")})
            : words.say("some_of", {words.whole(most->documents), words.counted(documents, "document", "documents")});
    return words.say(themes > 1 ? "finding_most" : "finding_one",
                     {ground.codebook.codes[most->code].label, words.counted(most->hits, "hit", "hits"),
                      documents == 1 ? words.say("the_document") : of_documents}) +
           polarity_finding(ground, *most);
}

/// The index in `total.codes` of the theme above this one; that of the theme itself where none is.
FigureGroup& group_of(Figure& figure, const FigureGround& ground, const CodeCount& count)
{
    if (figure.groups.empty() || is_top_theme(ground, count.code))
        figure.groups.push_back(
            {.heading = {}, .keys = keys_of(ground.codebook.codes[count.code], ground.words), .bars = {}});
    return figure.groups.back();
}

/// A group's name for people.
std::string name_of(const GroupCount& group, GroupKind kind, const ReportWords& words)
{
    return !group.group.empty() ? group.group : words.say(kind == GroupKind::roles ? "no_role" : "no_value");
}

bool tells_something(const GroupCount& group)
{
    return group.words >= least_words;
}

/// A group that has more of a theme than all others together, by more than chance would give.
struct Contrast {
    std::size_t theme = 0;
    const GroupCount* group = nullptr;
    TwoCounts counts;
    double strength = 0;
};

TwoCounts against_others(const GroupCount& group, std::size_t code, std::span<const GroupCount> groups)
{
    TwoCounts counts{.in_part = group.codes[code].hits, .words_of_part = group.words};
    for (const GroupCount& other : groups)
        if (&other != &group) {
            counts.in_rest += other.codes[code].hits;
            counts.words_of_rest += other.words;
        }
    return counts;
}

double per_thousand(std::size_t hits, std::size_t words)
{
    return words == 0 ? 0 : 1000 * static_cast<double>(hits) / static_cast<double>(words);
}

/// The clearest one (p < 0.01 for one comparison); no group where none is clear.
Contrast find_contrast(const FigureGround& ground, std::span<const GroupCount> groups)
{
    constexpr double clear = 6.63;
    Contrast most{.strength = clear};
    for (std::size_t code = 0; code < groups.front().codes.size(); ++code) {
        if (!is_top_theme(ground, groups.front().codes[code].code))
            continue;
        for (const GroupCount& group : groups) {
            const TwoCounts counts = against_others(group, code, groups);
            const bool is_more =
                per_thousand(counts.in_part, counts.words_of_part) > per_thousand(counts.in_rest, counts.words_of_rest);
            if (is_more && counts.in_part >= enough / 2 && log_likelihood(counts) > most.strength)
                most = {.theme = code, .group = &group, .counts = counts, .strength = log_likelihood(counts)};
        }
    }
    return most;
}

std::string groups_finding(const FigureGround& ground, GroupKind kind, std::span<const GroupCount> groups)
{
    const Contrast contrast = find_contrast(ground, groups);
    if (!contrast.group)
        return ground.words.say(kind == GroupKind::roles       ? "finding_roles_even"
                                : kind == GroupKind::documents ? "finding_documents_even"
                                                               : "finding_groups_even");
    const TwoCounts& counts = contrast.counts;
    return ground.words.say(kind == GroupKind::roles ? "finding_roles" : "finding_groups",
                            {name_of(*contrast.group, kind, ground.words),
                             ground.codebook.codes[contrast.group->codes[contrast.theme].code].label,
                             ground.words.tenths(per_thousand(counts.in_part, counts.words_of_part)),
                             ground.words.tenths(per_thousand(counts.in_rest, counts.words_of_rest))});
}

/// The bars of one theme: a group each, and the highest ones of many.
FigureGroup rates_of(const FigureGround& ground, std::size_t code, GroupKind kind, std::span<const GroupCount> groups,
                     std::size_t most)
{
    const Code& theme = ground.codebook.codes[groups.front().codes[code].code];
    FigureGroup rates{.heading = theme.label, .keys = keys_of(theme, ground.words), .bars = {}};
    std::vector<const GroupCount*> shown;
    for (const GroupCount& group : groups)
        shown.push_back(&group);
    if (kind == GroupKind::documents || groups.size() > most)
        std::ranges::stable_sort(shown, std::ranges::greater(),
                                 [&](const GroupCount* group) { return group->codes[code].per_thousand; });
    shown.resize(std::min(most, shown.size()));
    for (const GroupCount* group : shown) {
        const CodeCount& count = group->codes[code];
        const double of_one = count.hits == 0 ? 0 : count.per_thousand / static_cast<double>(count.hits);
        rates.bars.push_back({.label = name_of(*group, kind, ground.words),
                              .parts = parts_of(count, of_one),
                              .value = ground.words.say("rate_and_hits", {ground.words.tenths(count.per_thousand),
                                                                          ground.words.whole(count.hits)})});
    }
    return rates;
}

/// Leaves out groups of which a rate would say nothing, where others are left to compare; how many.
std::size_t leave_out_small(std::vector<GroupCount>& groups)
{
    std::erase_if(groups, [](const GroupCount& group) { return group.words == 0; });
    const std::ptrdiff_t telling = std::ranges::count_if(groups, tells_something);
    return telling < 2 ? 0 : std::erase_if(groups, [](const GroupCount& group) { return !tells_something(group); });
}

std::string groups_note(const ReportWords& words, std::size_t small, std::size_t groups, std::size_t most)
{
    std::string note;
    if (groups > most)
        note = words.say("figure_most", {words.whole(most), words.whole(groups)});
    if (small > 0)
        note += (note.empty() ? "" : " ") + words.say("figure_small", {words.whole(small), words.whole(least_words)});
    return note;
}

std::string title_of(GroupKind kind, const ReportWords& words)
{
    switch (kind) {
    case GroupKind::roles:
        return words.say("figure_roles");
    case GroupKind::documents:
        return words.say("figure_documents");
    case GroupKind::values:
        return words.say("figure_groups");
    }
    return {};
}

/// The third that holds most of a theme's hits, of the theme of which it holds the largest share.
std::string course_finding(const FigureGround& ground, std::span<const Dispersion> dispersions)
{
    constexpr double clear_share = 0.42;
    static constexpr std::array places = {"place_begin", "place_middle", "place_end"};
    double largest = 0;
    std::string finding;
    for (const Dispersion& dispersion : dispersions) {
        const std::size_t all = dispersion.thirds[0] + dispersion.thirds[1] + dispersion.thirds[2];
        if (all < enough || !is_top_theme(ground, dispersion.code))
            continue;
        const auto most = std::ranges::max_element(dispersion.thirds);
        const double share = static_cast<double>(*most) / static_cast<double>(all);
        if (share <= largest)
            continue;
        largest = share;
        finding = ground.words.say(
            "finding_course", {ground.codebook.codes[dispersion.code].label,
                               ground.words.say(places[static_cast<std::size_t>(most - dispersion.thirds.begin())]),
                               ground.words.whole(*most), ground.words.counted(all, "hit", "hits")});
    }
    if (largest == 0)
        return ground.words.say("finding_few");
    return largest < clear_share ? ground.words.say("finding_course_even") : finding;
}

}

std::vector<std::string> polarity_words(const Code& code, const ReportWords& words)
{
    static constexpr std::array usual = {"affirmed", "negated", "unclear"};
    std::vector<std::string> names(code.polarity_labels.begin(), code.polarity_labels.end());
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].empty() || words.language() != "nl")
            names[i] = words.say(usual[i]);
    return names;
}

bool is_top_theme(const FigureGround& ground, std::size_t code)
{
    const std::optional<std::size_t> parent = ground.codebook.codes[code].parent;
    return !parent || !ground.asked[*parent];
}

Figure themes_figure(const FigureGround& ground, const GroupCount& total, std::size_t documents)
{
    Figure figure{.title = ground.words.say("figure_themes"),
                  .finding = themes_finding(ground, total, documents),
                  .unit = ground.words.say("unit_hits"),
                  .source = ground.source,
                  .keys = {},
                  .mark = {},
                  .groups = {},
                  .note = {}};
    if (figure.finding.empty())
        return figure;
    for (const CodeCount& count : total.codes) {
        FigureGroup& group = group_of(figure, ground, count);
        if (count.hits > 0)
            group.bars.push_back({.label = ground.codebook.codes[count.code].label,
                                  .parts = parts_of(count, 1),
                                  .value = ground.words.whole(count.hits),
                                  .depth = ground.codebook.codes[count.code].depth()});
    }
    std::erase_if(figure.groups, [](const FigureGroup& group) { return group.bars.empty(); });
    share_keys(figure);
    return figure;
}

Figure groups_figure(const FigureGround& ground, GroupKind kind, std::span<const GroupCount> groups)
{
    constexpr std::size_t most = 15;
    Figure figure{.title = title_of(kind, ground.words),
                  .finding = {},
                  .unit = ground.words.say("unit_rates"),
                  .source = ground.source,
                  .keys = {},
                  .mark = {},
                  .groups = {},
                  .note = {}};
    std::vector<GroupCount> spoken(groups.begin(), groups.end());
    const std::size_t small = leave_out_small(spoken);
    if (spoken.size() < 2)
        return figure;
    figure.finding = groups_finding(ground, kind, spoken);
    for (std::size_t code = 0; code < spoken.front().codes.size(); ++code) {
        const bool is_found =
            std::ranges::any_of(spoken, [&](const GroupCount& group) { return group.codes[code].hits > 0; });
        if (is_found && is_top_theme(ground, spoken.front().codes[code].code))
            figure.groups.push_back(rates_of(ground, code, kind, spoken, most));
    }
    figure.note = groups_note(ground.words, small, spoken.size(), most);
    share_keys(figure);
    return figure;
}

Figure course_figure(const FigureGround& ground, std::span<const Dispersion> dispersions)
{
    static constexpr std::array columns = {"column_first_third", "column_second_third", "column_last_third"};
    Figure figure{.title = ground.words.say("figure_course"),
                  .finding = course_finding(ground, dispersions),
                  .unit = ground.words.say("unit_thirds"),
                  .source = ground.source,
                  .keys = {},
                  .mark = {},
                  .groups = {},
                  .note = {}};
    for (const Dispersion& dispersion : dispersions) {
        if (!is_top_theme(ground, dispersion.code) ||
            dispersion.thirds[0] + dispersion.thirds[1] + dispersion.thirds[2] == 0)
            continue;
        FigureGroup group{.heading = ground.codebook.codes[dispersion.code].label, .keys = {}, .bars = {}};
        for (std::size_t third = 0; third < columns.size(); ++third)
            group.bars.push_back({.label = ground.words.say(columns[third]),
                                  .parts = {static_cast<double>(dispersion.thirds[third])},
                                  .value = ground.words.whole(dispersion.thirds[third])});
        figure.groups.push_back(std::move(group));
    }
    return figure;
}

}
