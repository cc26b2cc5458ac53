#include "codings/sampling/sample.hpp"

#include "support/coded.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

using namespace draad;

namespace {

const std::string codebook = R"(
codes:
  vertrouwen:
    find: [vertrouwen]
    codes:
      wantrouwen:
        find: [wantrouwen]
  plek:
    find: [plek]
)";

/// Two documents of 78 sentences: two about trust, one about a place.
std::vector<AnalysedDocument> texts()
{
    std::vector<std::string> first{"Ik heb vertrouwen in haar. Zij kwam elke dag."};
    std::vector<std::string> second{"Er is wantrouwen in de wijk. Dat bleef zo.", "Dit is mijn plek. Ik ga niet weg."};
    for (int i = 0; i < 18; ++i)
        first.push_back("Dag " + std::to_string(i) + " was lang. Toen ging ik slapen.");
    for (int i = 0; i < 18; ++i)
        second.push_back("Avond " + std::to_string(i) + " was kort. Wij aten samen.");
    return {test::document("map/een.txt", first), test::document("map/twee.txt", second)};
}

struct Drawn {
    explicit Drawn(std::vector<AnalysedDocument> documents = texts()) : coded(std::move(documents), codebook) {}

    CodingSession session() const { return {coded.corpus, coded.codebook, test::lexicon(), coded.request}; }
    Sample sample(SampleRequest request) const
    {
        request.codes = main_codes(coded.codebook, coded.request.codes);
        CodingSession opened = session();
        return draw_sample(opened, request);
    }

    test::CodedCorpus coded;
};

std::vector<std::string> ids_of(const CodingSheet& sheet)
{
    std::vector<std::string> ids;
    for (const CodingUnit& unit : sheet.units)
        ids.push_back(unit.id);
    return ids;
}

double total_weight(const CodingSheet& sheet)
{
    return std::accumulate(sheet.units.begin(), sheet.units.end(), 0.0,
                           [](double sum, const CodingUnit& unit) { return sum + unit.weight; });
}

const CodingUnit& unit_with(const CodingSheet& sheet, const std::string& words)
{
    const auto found = std::ranges::find(sheet.units, words, &CodingUnit::words);
    REQUIRE(found != sheet.units.end());
    return *found;
}

}

TEST_CASE("a sample is blind: the main codes, no hits, and one weight for all")
{
    const Sample sample = Drawn().sample({.size = 26});
    CHECK(sample.units() == 78);
    CHECK(sample.sheet.units.size() == 26);
    CHECK(sample.sheet.codes == std::vector<std::string>{"vertrouwen", "plek"});
    CHECK(sample.sheet.judgements.empty());
    for (const CodingUnit& unit : sample.sheet.units) {
        CHECK(unit.weight == doctest::Approx(3));
        CHECK(unit.stratum.empty());
        CHECK(!unit.hit);
    }
}

TEST_CASE("strata bring the rare codes in, and the weights add up to the corpus")
{
    const Sample sample = Drawn().sample({.strata = Strata::code, .size = 12});
    CHECK(sample.sheet.units.size() == 12);
    unit_with(sample.sheet, "Ik heb vertrouwen in haar.");
    unit_with(sample.sheet, "Er is wantrouwen in de wijk."); // of a sub-code, which counts for the main one
    unit_with(sample.sheet, "Dit is mijn plek.");
    CHECK(total_weight(sample.sheet) == doctest::Approx(78));
    CHECK(sample.strata.size() == 3);
}

TEST_CASE("strata bear letters that do not say which is which")
{
    const Drawn drawn;
    std::vector<std::string> names_of_uncoded;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const StratumSize& stratum : drawn.sample({.strata = Strata::code, .size = 12, .seed = seed}).strata)
            if (stratum.units > 70)
                names_of_uncoded.push_back(stratum.name);
    CHECK(names_of_uncoded.size() == 20);
    CHECK(std::ranges::count(names_of_uncoded, "A") > 0);
    CHECK(std::ranges::count(names_of_uncoded, "A") < 20);
}

TEST_CASE("a unit has its place, its words, and what stands around it")
{
    const Sample sample = Drawn().sample({.size = 78, .context = 1});
    const CodingUnit& unit = unit_with(sample.sheet, "Zij kwam elke dag.");
    CHECK(unit.document == "map/een.txt");
    CHECK(unit.start == 27);
    CHECK(unit.end == 45);
    CHECK(unit.before == "Ik heb vertrouwen in haar.");
    CHECK(unit.after == "Dag 0 was lang.");
    CHECK(unit_with(sample.sheet, "Ik heb vertrouwen in haar.").before.empty());
}

TEST_CASE("the context says who speaks where the speaker changes")
{
    std::vector<AnalysedDocument> documents{test::document("a.txt", {"Hoe gaat het?", "Goed hoor.", "Mooi zo."})};
    test::say(documents[0], 0, "Kim");
    test::say(documents[0], 1, "Bas");
    test::say(documents[0], 2, "Kim");
    const Sample sample = Drawn(documents).sample({});
    const CodingUnit& unit = unit_with(sample.sheet, "Goed hoor.");
    CHECK(unit.speaker == "Bas");
    CHECK(unit.before == "Kim: Hoe gaat het?");
    CHECK(unit.after == "Kim: Mooi zo.");
}

TEST_CASE("units are sentences, passages, turns or documents, of the passages that a filter lets pass")
{
    std::vector<AnalysedDocument> documents{test::document("a.txt", {"Een. Twee.", "Drie.", "Vier. Vijf."})};
    test::say(documents[0], 0, "Kim");
    test::say(documents[0], 1, "Kim");
    documents[0].passages[1].passage.turn = 1;
    test::say(documents[0], 2, "Bas");
    Drawn drawn(documents);
    struct Row {
        Unit unit;
        std::size_t all;
        std::size_t of_kim;
    };
    const Row rows[] = {{Unit::sentence, 5, 3}, {Unit::passage, 3, 2}, {Unit::turn, 2, 1}, {Unit::document, 1, 1}};
    for (const auto& [unit, all, of_kim] : rows) {
        CAPTURE(name_of(unit));
        drawn.coded.request.passages.speakers = {};
        CHECK(drawn.sample({.unit = unit}).units() == all);
        drawn.coded.request.passages.speakers = {"Kim"};
        CHECK(drawn.sample({.unit = unit}).units() == of_kim);
    }
    const Sample turns = drawn.sample({.unit = Unit::turn});
    CHECK(turns.sheet.units[0].words == "Een. Twee.\nDrie.");
    CHECK(turns.sheet.units[0].end == 17);
}

TEST_CASE("a document has its words as they stand, and for a coder who says them")
{
    std::vector<AnalysedDocument> documents{test::document("a.txt", {"Hoe gaat het?", "Goed hoor.", "Echt waar."})};
    test::say(documents[0], 0, "Kim");
    test::say(documents[0], 1, "Bas");
    test::say(documents[0], 2, "Bas");
    documents[0].passages[2].passage.turn = 2;
    const CodingUnit unit = Drawn(documents).sample({.unit = Unit::document}).sheet.units.at(0);
    CHECK(unit.words == "Hoe gaat het?\nGoed hoor.\nEcht waar.");
    CHECK(unit.dialogue == "Kim: Hoe gaat het?\nBas: Goed hoor.\nEcht waar.");
    CHECK(Drawn().sample({.unit = Unit::document}).sheet.units.at(0).dialogue.empty());
}

TEST_CASE("larger units are put into strata by the hits in any of their sentences")
{
    const Sample sample = Drawn().sample({.unit = Unit::passage, .strata = Strata::code, .size = 6});
    const CodingUnit& rare = unit_with(sample.sheet, "Dit is mijn plek. Ik ga niet weg.");
    CHECK(rare.weight == doctest::Approx(1));
    CHECK(total_weight(sample.sheet) == doctest::Approx(39));
}

TEST_CASE("the same corpus and seed give the same sheet, another seed another")
{
    const SampleRequest request{.strata = Strata::code, .size = 12, .seed = 5};
    CHECK(ids_of(Drawn().sample(request).sheet) == ids_of(Drawn().sample(request).sheet));
    CHECK(ids_of(Drawn().sample(request).sheet) != ids_of(Drawn().sample({.strata = Strata::code, .size = 12}).sheet));
}

TEST_CASE("hits to review have their words, code, rule and polarity, in the order of the texts")
{
    const Drawn drawn;
    CodingSession session = drawn.session();
    const Sample sample = draw_hits(session, {.context = 1});
    REQUIRE(sample.sheet.units.size() == 3);
    const CodingUnit& hit = sample.sheet.units[1];
    CHECK(hit.words == "wantrouwen");
    CHECK(hit.before == "Er is"); // the first sentence of its document
    CHECK(hit.after == "in de wijk. Dat bleef zo.");
    CHECK(hit.hit == ReviewedHit{.code = "vertrouwen.wantrouwen", .rule = "wantrouwen", .found = Verdict::affirmed});
    CHECK(hit.id.starts_with("h-"));
    CHECK(sample.sheet.codes == std::vector<std::string>{"vertrouwen", "vertrouwen.wantrouwen", "plek"});
}

TEST_CASE("a sheet of hits has a column for each code that is asked for, also for one without hits")
{
    const Drawn drawn({test::document("map/een.txt", {"Ik heb vertrouwen in haar."})});
    CodingSession session = drawn.session();
    const Sample sample = draw_hits(session, {});
    CHECK(sample.sheet.units.size() == 1);
    CHECK(sample.sheet.codes == std::vector<std::string>{"vertrouwen", "vertrouwen.wantrouwen", "plek"});
}

TEST_CASE("of many hits as many are drawn as are wanted")
{
    const Drawn drawn;
    CodingSession session = drawn.session();
    const Sample sample = draw_hits(session, {.size = 2});
    CHECK(sample.sheet.units.size() == 2);
    CHECK(sample.units() == 3);
    CHECK(sample.sheet.units[0].weight == doctest::Approx(1.5));
}
