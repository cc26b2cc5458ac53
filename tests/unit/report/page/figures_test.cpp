#include "report/page/figures.hpp"

#include "codebook/codebook_reader.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

Codebook codebook()
{
    Codebook codebook;
    REQUIRE(read_codebook("c.yaml",
                          "codes: {zorg: {label: Zorg, find: [zorg], codes: {nabij: {label: Nabij, find: [nabij]}}}, "
                          "tijd: {label: Tijd, find: [tijd], polarity-labels: {negated: te weinig}}}",
                          codebook)
                .empty());
    return codebook;
}

/// The figures of a group of that name; `hits`: of each code.
GroupCount group(const std::string& name, std::size_t words, const std::vector<std::size_t>& hits)
{
    GroupCount group{.group = name, .words = words};
    for (std::size_t code = 0; code < hits.size(); ++code)
        group.codes.push_back({.code = code,
                               .hits = hits[code],
                               .documents = 1,
                               .per_thousand = 1000 * static_cast<double>(hits[code]) / static_cast<double>(words)});
    return group;
}

struct Ground {
    Codebook book = codebook();
    std::vector<bool> asked = {true, true, true};
    ReportWords words{ReportLanguage::dutch};
    FigureGround ground{.codebook = book, .asked = asked, .words = words, .source = "Bron"};
};

}

TEST_CASE("a group is told of where chance would not give what it has more of")
{
    const Ground all;
    struct Row {
        std::size_t of_parents;
        std::size_t of_others;
        std::string finding;
    };
    const Row rows[] = {
        {30, 10,
         "Van Zorg is bij ouder naar verhouding het vaakst sprake: 30,0 keer per 1000 woorden, tegen 10,0 bij de "
         "anderen."},
        {11, 10, "De rollen verschillen niet duidelijk in waar zij over spreken."},
        {4, 0, "De rollen verschillen niet duidelijk in waar zij over spreken."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.of_parents);
        const std::vector<GroupCount> groups = {group("ouder", 1000, {row.of_parents, 0, 2}),
                                                group("voogd", 1000, {row.of_others, 0, 2})};
        CHECK(groups_figure(all.ground, GroupKind::roles, groups).finding == row.finding);
    }
}

TEST_CASE("groups with too few words are left out, and the figure says so")
{
    const Ground all;
    const std::vector<GroupCount> groups = {group("ouder", 1000, {9, 0, 2}), group("voogd", 1000, {8, 0, 2}),
                                            group("gast", 20, {1, 0, 0})};
    const Figure figure = groups_figure(all.ground, GroupKind::roles, groups);
    REQUIRE(figure.groups.size() == 2); // Zorg and Tijd, and no sub-theme
    CHECK(figure.groups[0].bars.size() == 2);
    CHECK(figure.note == "Niet getoond: 1 met minder dan 300 woorden.");
}

TEST_CASE("one group, or none with hits, is no figure")
{
    const Ground all;
    CHECK(groups_figure(all.ground, GroupKind::roles, std::vector{group("ouder", 1000, {9, 0, 2})}).is_empty());
    CHECK(groups_figure(all.ground, GroupKind::roles,
                        std::vector{group("ouder", 1000, {0, 0, 0}), group("voogd", 1000, {0, 0, 0})})
              .is_empty());
    CHECK(themes_figure(all.ground, group("", 1000, {0, 0, 0}), 3).is_empty());
}

TEST_CASE("themes stand above their sub-themes, with a legend each where they have words of their own")
{
    const Ground all;
    const Figure figure = themes_figure(all.ground, group("", 1000, {12, 5, 3}), 4);
    CHECK(figure.finding == "Zorg komt het vaakst ter sprake: 12 vindplaatsen, in 1 van de 4 documenten.");
    CHECK(figure.keys.empty());
    REQUIRE(figure.groups.size() == 2);
    CHECK(figure.groups[0].bars[1].depth == 1);
    CHECK(figure.groups[0].keys[1].name == "ontkend");
    CHECK(figure.groups[1].keys[1].name == "te weinig");
}

TEST_CASE("a change is told by what changes most")
{
    const ReportWords words(ReportLanguage::dutch);
    const std::vector<ChangedCode> codes = {{.label = "Zorg", .before = 4, .after = 5},
                                            {.label = "Tijd", .before = 9, .after = 2}};
    CHECK(change_figure(words, codes, {"oud", "nieuw"}, "Bron").finding ==
          "Tijd verandert het meest: van 9 naar 2 vindplaatsen.");
    const std::vector<ChangedCode> same = {{.label = "Zorg", .before = 4, .after = 4}};
    CHECK(change_figure(words, same, {"oud", "nieuw"}, "Bron").finding == "Er verandert niets.");
}
