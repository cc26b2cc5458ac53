#include "report/page/figures.hpp"

#include <algorithm>
#include <cmath>

namespace draad {

namespace {

double strength_of(const Cooccurrence& pair)
{
    return static_cast<double>(pair.units.both) > expected_meetings(pair.units) ? log_likelihood(pair.units) : 0;
}

std::string pair_name(const FigureGround& ground, const Cooccurrence& pair)
{
    return ground.words.say("pair",
                            {ground.codebook.codes[pair.first].label, ground.codebook.codes[pair.second].label});
}

/// The pair that chance explains least, where it hardly explains it at all (p < 0.001) and there is enough of it.
std::string pairs_finding(const FigureGround& ground, std::span<const Cooccurrence> pairs)
{
    constexpr double sure = 10.83;
    constexpr std::size_t least = 5;
    const Cooccurrence* strongest = nullptr;
    for (const Cooccurrence& pair : pairs)
        if (pair.units.both >= least && strength_of(pair) >= sure &&
            (!strongest || strength_of(pair) > strength_of(*strongest)))
            strongest = &pair;
    if (!strongest)
        return ground.words.say("finding_pair_none");
    return ground.words.say("finding_pair", {ground.codebook.codes[strongest->first].label,
                                             ground.codebook.codes[strongest->second].label,
                                             ground.words.counted(strongest->units.both, "passage", "passages"),
                                             ground.words.tenths(expected_meetings(strongest->units))});
}

std::string change_finding(const ReportWords& words, std::span<const ChangedCode> codes)
{
    const auto change = [](const ChangedCode& code) {
        return code.after > code.before ? code.after - code.before : code.before - code.after;
    };
    const auto most = std::ranges::max_element(codes, {}, change);
    if (most == codes.end() || change(*most) == 0)
        return words.say("finding_no_change");
    return words.say("finding_change",
                     {most->label, words.whole(most->before), words.counted(most->after, "hit", "hits")});
}

}

Figure pairs_figure(const FigureGround& ground, const Cooccurrences& cooccurrences)
{
    constexpr std::size_t most = 12;
    std::vector<Cooccurrence> pairs = cooccurrences.pairs;
    std::erase_if(pairs, [](const Cooccurrence& pair) { return pair.units.both == 0; });
    Figure figure{.title = ground.words.say("figure_pairs"),
                  .finding = pairs_finding(ground, pairs),
                  .unit = ground.words.say("unit_pairs"),
                  .source = ground.source,
                  .keys = {},
                  .mark = ground.words.say("mark_expected"),
                  .groups = {},
                  .note = {}};
    if (pairs.empty())
        return figure;
    if (pairs.size() > most)
        figure.note =
            ground.words.say("figure_most_pairs", {ground.words.whole(most), ground.words.whole(pairs.size())});
    FigureGroup group;
    for (std::size_t i = 0; i < std::min(most, pairs.size()); ++i)
        group.bars.push_back({.label = pair_name(ground, pairs[i]),
                              .parts = {static_cast<double>(pairs[i].units.both)},
                              .value = ground.words.whole(pairs[i].units.both),
                              .mark = expected_meetings(pairs[i].units)});
    figure.groups.push_back(std::move(group));
    return figure;
}

Figure change_figure(const ReportWords& words, std::span<const ChangedCode> codes,
                     const std::array<std::string, 2>& names, std::string source)
{
    Figure figure{.title = words.say("figure_change"),
                  .finding = change_finding(words, codes),
                  .unit = words.say("unit_hits_of_versions"),
                  .source = std::move(source),
                  .keys = {},
                  .mark = {},
                  .groups = {},
                  .note = {}};
    for (const ChangedCode& code : codes) {
        FigureGroup group{.heading = code.label, .keys = {}, .bars = {}};
        for (const auto& [name, hits] : {std::pair(names[0], code.before), std::pair(names[1], code.after)})
            group.bars.push_back({.label = name, .parts = {static_cast<double>(hits)}, .value = words.whole(hits)});
        figure.groups.push_back(std::move(group));
    }
    return figure;
}

}
