#include "codings/agreement/agreement.hpp"
#include "codings/agreement/disagreement.hpp"
#include "codings/agreement/joined_codings.hpp"
#include "error.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace draad;

namespace {

/// A sheet of one coder: a row a code, a sign a unit: + affirmed, - negated, ~ unclear, 0 absent, ? unsure, a point
/// nothing.
NamedSheet sheet_of(const std::string& coder, const std::vector<std::pair<std::string, std::string>>& codes,
                    const std::string& document = "a.txt")
{
    NamedSheet named{.file = coder + ".csv", .sheet = {}};
    for (std::size_t unit = 0; unit < codes.front().second.size(); ++unit)
        named.sheet.units.push_back(
            {.id = "u" + std::to_string(unit), .document = document, .start = unit * 10, .end = unit * 10 + 9});
    for (const auto& [code, signs] : codes) {
        named.sheet.codes.push_back(code);
        for (std::size_t unit = 0; unit < signs.size(); ++unit)
            if (const std::size_t sign = std::string("+-~0?").find(signs[unit]); sign != std::string::npos)
                named.sheet.judgements.push_back(
                    {.unit = unit, .code = code, .coder = coder, .verdict = static_cast<Verdict>(sign)});
    }
    return named;
}

/// The same, where each unit is a hit of a code that the coder reviews.
NamedSheet review_of(const std::string& coder, const std::string& code,
                     const std::vector<std::pair<std::string, std::string>>& codes)
{
    NamedSheet named = sheet_of(coder, codes);
    for (CodingUnit& unit : named.sheet.units)
        unit.hit = ReviewedHit{.code = code, .rule = "regel"};
    return named;
}

/// What a coder says of a code, with the signs of `sheet_of`.
std::string signs_of(const JoinedCodings& codings, std::size_t code, std::size_t coder)
{
    std::string signs;
    for (std::size_t unit = 0; unit < codings.units().size(); ++unit) {
        const auto verdict = codings.verdict(code, unit, coder);
        signs += verdict ? std::string("+-~0")[static_cast<std::size_t>(*verdict)] : '.';
    }
    return signs;
}

}

TEST_CASE("sheets of the same units are laid side by side, and what a coder could not tell is not judged")
{
    const std::vector<NamedSheet> sheets{sheet_of("anna", {{"hulp", "+-~0?."}}),
                                         sheet_of("bram", {{"hulp", "+00.00"}})};
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(sheets, {}, notes);
    REQUIRE(codings.coders() == std::vector<std::string>{"anna", "bram"});
    CHECK(signs_of(codings, 0, 0) == "+-~0..");
    CHECK(signs_of(codings, 0, 1) == "+00.00");
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().location == "anna");
}

TEST_CASE("units are the same where they stand at the same place, whatever the order of the rows")
{
    NamedSheet turned = sheet_of("bram", {{"hulp", "+0-"}});
    std::swap(turned.sheet.units[0], turned.sheet.units[2]);
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(std::vector{sheet_of("anna", {{"hulp", "000"}}), turned}, {}, notes);
    CHECK(signs_of(codings, 0, 1) == "-0+");
    CHECK(notes.empty());
}

TEST_CASE("sheets of other units are said to have nothing in common")
{
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(
        std::vector{sheet_of("anna", {{"hulp", "+0"}}), sheet_of("bram", {{"hulp", "+0"}}, "b.txt")}, {}, notes);
    CHECK(codings.units().size() == 4);
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().location == "bram.csv");
}

TEST_CASE("a code applies where one below it does")
{
    const std::vector<NamedSheet> sheets{sheet_of(
        "anna", {{"hulp", ".0+-.0"}, {"hulp.vragen", "+--0.0"}, {"hulp.geven", "-0..00"}, {"hulpje", "++++++"}})};
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(sheets, {}, notes);
    CHECK(signs_of(codings, 0, 0) == "~-+-.0");
    REQUIRE(notes.size() == 1); // of the one time that anna said no of the code above
    CHECK(notes.front().message.find("1 time ") != std::string::npos);
}

TEST_CASE("two sheets cannot say different things in one name")
{
    std::vector<Problem> notes;
    CHECK_THROWS_AS(
        join_sheets(std::vector{sheet_of("anna", {{"hulp", "+0"}}), sheet_of("anna", {{"hulp", "+-"}})}, {}, notes),
        Error);
    CHECK_NOTHROW(
        join_sheets(std::vector{sheet_of("anna", {{"hulp", "+0"}}), sheet_of("anna", {{"hulp", ".0"}})}, {}, notes));
}

TEST_CASE("sheets without units, codes or judgements are refused")
{
    std::vector<Problem> notes;
    NamedSheet none = sheet_of("anna", {{"hulp", "+0"}});
    none.sheet.judgements.clear();
    CHECK_THROWS_AS(join_sheets(std::vector{none}, {"codebook"}, notes), Error);
    none.sheet.codes.clear();
    CHECK_THROWS_AS(join_sheets(std::vector{none}, {}, notes), Error);
    none.sheet.units.clear();
    CHECK_THROWS_AS(join_sheets(std::vector{none}, {}, notes), Error);
}

TEST_CASE("groups hold people against each other and a program against each of them")
{
    struct Row {
        const char* what;
        std::size_t coders;
        std::optional<std::size_t> program, measure;
        bool with_pairs;
        std::string expected;
    };
    const Row rows[] = {
        {"two people", 2, {}, {}, false, "01 "},
        {"three people", 3, {}, {}, false, "012 "},
        {"three people in pairs", 3, {}, {}, true, "012 01 02 12 "},
        {"a person and a program", 2, 1, {}, false, "0>1 "},
        {"two people and a program", 3, 2, {}, false, "01 0>2 1>2 "},
        {"all by one person", 3, {}, 1, false, "012 1>0 1>2 "},
        {"two by one of them", 2, {}, 0, false, "0>1 "},
        {"two and a program by one of them", 3, 2, 0, false, "0>1 0>2 "},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        std::string found;
        for (const CoderGroup& group : groups_of_coders(row.coders, row.program, row.measure, row.with_pairs)) {
            for (std::size_t i = 0; i < group.coders.size(); ++i)
                found += (i > 0 && group.is_measured ? ">" : "") + std::to_string(group.coders[i]);
            found += ' ';
        }
        CHECK(found == row.expected);
    }
}

TEST_CASE("agreement is of presence, and of the way among units that both see")
{
    const std::vector<NamedSheet> sheets{sheet_of("anna", {{"hulp", "++--000."}}),
                                         sheet_of("bram", {{"hulp", "+-~0+00+"}})};
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(sheets, {}, notes);
    const std::vector<Agreement> found = measure_agreement(codings, 0, {.coders = {0, 1}, .is_measured = true}, {});
    REQUIRE(found.size() == 2);
    const Agreement& presence = found[0];
    CHECK(presence.units == 7);
    CHECK(presence.left_out == 1);
    CHECK(presence.meetings->both == 3);
    CHECK(presence.meetings->first_only == 1);
    CHECK(presence.meetings->second_only == 1);
    CHECK(presence.meetings->neither == 2);
    CHECK(*presence.precision.value == doctest::Approx(0.75));
    const Agreement& polarity = found[1];
    CHECK(polarity.level == AgreementLevel::polarity);
    CHECK(polarity.units == 3);
    CHECK(*polarity.observed.value == doctest::Approx(1.0 / 3));
    CHECK_FALSE(polarity.meetings);
}

TEST_CASE("cautions say where a coefficient misleads")
{
    const auto cautions_of = [](std::size_t both, std::size_t one, std::size_t other, std::size_t neither) {
        const std::string first = std::string(both + one, '+') + std::string(other + neither, '0');
        const std::string second =
            std::string(both, '+') + std::string(one, '0') + std::string(other, '+') + std::string(neither, '0');
        std::vector<Problem> notes;
        const JoinedCodings codings =
            join_sheets(std::vector{sheet_of("a", {{"x", first}}), sheet_of("b", {{"x", second}})}, {}, notes);
        return measure_agreement(codings, 0, {.coders = {0, 1}}, {.times = 10}).front().cautions;
    };
    using Cautions = std::vector<AgreementCaution>;
    CHECK(cautions_of(30, 5, 5, 60) == Cautions{});
    CHECK(cautions_of(4, 1, 1, 30) == Cautions{AgreementCaution::few});
    CHECK(cautions_of(2, 6, 6, 386) == Cautions{AgreementCaution::rare, AgreementCaution::paradox});
    CHECK(cautions_of(386, 2, 2, 10) == Cautions{AgreementCaution::common});
    CHECK(cautions_of(0, 0, 0, 20) ==
          Cautions{AgreementCaution::few, AgreementCaution::rare, AgreementCaution::one_value});
}

TEST_CASE("disagreements are told apart by whether the code applies and by the way")
{
    const std::vector<NamedSheet> sheets{sheet_of("anna", {{"hulp", "++0-."}}), sheet_of("bram", {{"hulp", "+-+0+"}})};
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(sheets, {}, notes);
    const std::vector<std::size_t> both{0, 1};
    const std::vector<Disagreement> found = find_disagreements(codings, 0, both);
    REQUIRE(found.size() == 3);
    CHECK(found[0].unit == 2);
    CHECK(found[1].unit == 3);
    CHECK(found[2].unit == 1);
    CHECK(found[2].level == AgreementLevel::polarity);
}

TEST_CASE("who does not tell in which way a code applies neither agrees nor differs about it")
{
    NamedSheet list = sheet_of("bram", {{"hulp", "++0+"}});
    list.tells_polarity = false;
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(std::vector{sheet_of("anna", {{"hulp", "+-0-"}}), list}, {}, notes);
    const std::vector<Agreement> found = measure_agreement(codings, 0, {.coders = {0, 1}}, {.times = 10});
    REQUIRE(found.size() == 1);
    CHECK(found.front().level == AgreementLevel::presence);
    const std::vector<std::size_t> both{0, 1};
    CHECK(find_disagreements(codings, 0, both).empty());
}

TEST_CASE("units that all stand for as many are counted, and others weighed")
{
    NamedSheet anna = sheet_of("anna", {{"hulp", "++00"}});
    const NamedSheet bram = sheet_of("bram", {{"hulp", "+000"}});
    const auto agreement_of = [&] {
        std::vector<Problem> notes;
        const JoinedCodings codings = join_sheets(std::vector{anna, bram}, {}, notes);
        return measure_agreement(codings, 0, {.coders = {0, 1}}, {.times = 10}).front();
    };
    for (CodingUnit& unit : anna.sheet.units)
        unit.weight = 12.5;
    CHECK_FALSE(agreement_of().is_weighted);
    CHECK(agreement_of().kappa_error);
    anna.sheet.units[1].weight = 2.5;
    CHECK(agreement_of().is_weighted);
    CHECK(*agreement_of().observed.value == doctest::Approx(37.5 / 40));
}

TEST_CASE("codes keep their order, with those below one right behind it")
{
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(
        std::vector{sheet_of("anna", {{"hulp", "+"}, {"weer.regen", "+"}, {"hulp.vragen", "0"}, {"weer", "+"}})}, {},
        notes);
    CHECK(codings.codes() == std::vector<std::string>{"hulp", "hulp.vragen", "weer", "weer.regen"});
}

TEST_CASE("of a review of what the second coder found, precision is told and nothing else")
{
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(
        std::vector{sheet_of("anna", {{"hulp", "++0+"}}), sheet_of("codebook", {{"hulp", "++++"}})}, {}, notes);
    const Agreement reviewed =
        measure_agreement(codings, 0, {.coders = {0, 1}, .is_measured = true}, {.times = 10}).front();
    CHECK(*reviewed.precision.value == doctest::Approx(0.75));
    CHECK_FALSE(reviewed.recall.value);
    CHECK_FALSE(reviewed.f1.value);
    CHECK_FALSE(reviewed.kappa.value);
    CHECK_FALSE(reviewed.alpha.value);
}

TEST_CASE("where all say the same of what they share, other units make no kappa")
{
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(
        std::vector{sheet_of("a", {{"x", "++0"}}), sheet_of("b", {{"x", "++."}}), sheet_of("c", {{"x", "++."}})}, {},
        notes);
    const Agreement found = measure_agreement(codings, 0, {.coders = {0, 1, 2}}, {.times = 10}).front();
    CHECK_FALSE(found.kappa.value);
    CHECK_FALSE(found.alpha.value);
    CHECK(found.cautions.back() == AgreementCaution::one_value);
}

TEST_CASE("who rejects a hit of a sub-code rejects it as one of the code above, unless they give that")
{
    struct Row {
        const char* what;
        std::string above, own, other, expected;
    };
    const Row rows[] = {
        {"rejected", ".", "0", ".", "0"},
        {"accepted", ".", "+", ".", "+"},
        {"rejected, but the code above applies", "+", "0", ".", "+"},
        {"rejected, but another sub-code applies", ".", "0", "-", "-"},
        {"could not tell", ".", "?", ".", "."},
        {"not looked at", ".", ".", ".", "."},
        {"only another sub-code denied", ".", ".", "0", "."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const NamedSheet sheet =
            review_of("anna", "hulp.vragen",
                      {{"hulp", row.above}, {"hulp.vragen", row.own}, {"hulp.geven", row.other}, {"weer", "+"}});
        std::vector<Problem> notes;
        CHECK(signs_of(join_sheets(std::vector{sheet}, {}, notes), 0, 0) == row.expected);
    }
    SUBCASE("in a blind sheet a sub-code that is denied says nothing of the code above")
    {
        std::vector<Problem> notes;
        const NamedSheet blind = sheet_of("anna", {{"hulp", "."}, {"hulp.vragen", "0"}});
        CHECK(signs_of(join_sheets(std::vector{blind}, {}, notes), 0, 0) == ".");
    }
}

TEST_CASE("hits that were reviewed are apart from the units of a blind sheet, also at the same place")
{
    const std::vector<NamedSheet> sheets{sheet_of("anna", {{"hulp", "+00+"}}), sheet_of("bram", {{"hulp", "+0+0"}}),
                                         review_of("anna", "hulp", {{"hulp", "+++00"}}),
                                         review_of("bram", "hulp", {{"hulp", "+++++"}})};
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(sheets, {}, notes);
    CHECK(codings.units().size() == 9);
    CHECK(notes.empty());
    const std::vector<CoderGroup> groups = with_reviews({{.coders = {0, 1}, .is_measured = true}}, codings);
    REQUIRE(groups.size() == 2);
    const Agreement blind = measure_agreement(codings, 0, groups[0], {.times = 10}).front();
    CHECK(blind.units == 4);
    CHECK(*blind.kappa.value == doctest::Approx(0));
    const Agreement reviewed = measure_agreement(codings, 0, groups[1], {.times = 10}).front();
    CHECK(reviewed.units == 5);
    CHECK(*reviewed.precision.value == doctest::Approx(0.6));
    CHECK(reviewed.prevalence.empty());
    for (const Estimate& left_out : {reviewed.kappa, reviewed.alpha, reviewed.ac1, reviewed.recall, reviewed.f1})
        CHECK_FALSE(left_out.value);
}

TEST_CASE("a review tells no kappa or recall, even where a codebook no longer finds all that was reviewed")
{
    const std::vector<NamedSheet> sheets{review_of("anna", "hulp", {{"hulp", "+0+0"}}),
                                         review_of("codebook", "hulp", {{"hulp", "++00"}})};
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(sheets, {}, notes);
    const Agreement reviewed =
        measure_agreement(codings, 0, {.coders = {0, 1}, .is_measured = true, .is_of_reviews = true}, {.times = 10})
            .front();
    CHECK(*reviewed.precision.value == doctest::Approx(0.5));
    CHECK_FALSE(reviewed.kappa.value);
    CHECK_FALSE(reviewed.recall.value);
}

TEST_CASE("two hits at one place are reviewed each by itself")
{
    NamedSheet sheet = review_of("anna", "hulp", {{"hulp", "+0"}});
    sheet.sheet.units[1].start = sheet.sheet.units[0].start;
    sheet.sheet.units[1].end = sheet.sheet.units[0].end;
    sheet.sheet.units[1].hit->rule = "andere regel";
    std::vector<Problem> notes;
    CHECK(signs_of(join_sheets(std::vector{sheet}, {}, notes), 0, 0) == "+0");
}

TEST_CASE("the shares of a row are over the units that it is about")
{
    NamedSheet anna = sheet_of("anna", {{"hulp", "+0++"}});
    const NamedSheet bram = sheet_of("bram", {{"hulp", "++.."}});
    for (const double weight : {1.0, 3.0}) {
        CAPTURE(weight);
        anna.sheet.units[0].weight = weight;
        std::vector<Problem> notes;
        const JoinedCodings codings = join_sheets(std::vector{anna, bram}, {}, notes);
        const Agreement found = measure_agreement(codings, 0, {.coders = {0, 1}}, {.times = 10}).front();
        CHECK(found.units == 2);
        CHECK(*found.prevalence[0].value == doctest::Approx(weight / (weight + 1)));
        CHECK(*found.prevalence[1].value == doctest::Approx(1));
    }
}

TEST_CASE("names that differ in case and white space only are one coder, which is said")
{
    const std::vector<NamedSheet> sheets{sheet_of("Anna de Wit", {{"hulp", "+0.."}}),
                                         sheet_of("anna  de wit", {{"hulp", "..+0"}}),
                                         sheet_of("Anna", {{"hulp", "++00"}})};
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(sheets, {}, notes);
    CHECK(codings.coders() == std::vector<std::string>{"Anna de Wit", "Anna"});
    CHECK(signs_of(codings, 0, 0) == "+0+0");
    CHECK(codings.find_coder("ANNA") == 1);
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().location == "anna  de wit.csv");
}

TEST_CASE("a code that is written otherwise in another sheet is named")
{
    std::vector<Problem> notes;
    join_sheets(std::vector{sheet_of("anna", {{"hulp", "+"}, {"weer", "+"}}),
                            sheet_of("bram", {{"hulpp", "+"}, {"weer", "+"}})},
                {}, notes);
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().location == "bram.csv");
    CHECK(notes.front().message.find("'hulpp' here, 'hulp' there") != std::string::npos);
    notes.clear();
    join_sheets(std::vector{sheet_of("anna", {{"hulp", "+"}, {"weer", "+"}}), sheet_of("bram", {{"weer", "+"}})}, {},
                notes);
    CHECK(notes.empty());
}

TEST_CASE("a stratified sheet without its weights is said to be that, unless another sheet has them")
{
    NamedSheet anna = sheet_of("anna", {{"hulp", "+0"}});
    NamedSheet bram = sheet_of("bram", {{"hulp", "+0"}});
    for (NamedSheet* named : {&anna, &bram}) {
        named->sheet.units[1].stratum = "B";
        named->sheet.has_weights = false;
    }
    const auto notes_of = [&] {
        std::vector<Problem> notes;
        join_sheets(std::vector{anna, bram}, {}, notes);
        return notes;
    };
    CHECK(notes_of().size() == 2);
    anna.sheet.has_weights = true;
    CHECK(notes_of().empty());
    anna.sheet.has_weights = false;
    for (NamedSheet* named : {&anna, &bram})
        named->sheet.units[1].stratum.clear();
    CHECK(notes_of().empty());
}
