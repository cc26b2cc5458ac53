#include "coding/code_filter.hpp"

#include "error.hpp"
#include "support/coded.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

std::vector<AnalysedDocument> many()
{
    std::vector<AnalysedDocument> documents;
    for (int i = 0; i < 40; ++i) {
        std::vector<std::string> paragraphs;
        for (int j = 0; j < 20; ++j)
            paragraphs.push_back(j % 3 == 0 ? "Ik vertrouw hem niet." : "Zij beslissen zelf.");
        documents.push_back(test::document("d" + std::to_string(100 + i) + ".txt", paragraphs));
    }
    return documents;
}

const std::string two = "codes: {trust: {find: [vertrouwen], codes: {deep: [hem]}}, say: [zelf]}";

}

TEST_CASE("a coding is the same for any number of threads")
{
    test::CodedCorpus one(many(), two);
    test::CodedCorpus four(many(), two);
    four.request.jobs = 4;
    four.code();
    REQUIRE(one.coding.passages.size() == 800);
    REQUIRE(four.coding.passages.size() == 800);
    for (std::size_t i = 0; i < 800; ++i) {
        CHECK(one.coding.passages[i].id == four.coding.passages[i].id);
        CHECK(one.coding.passages[i].hits == four.coding.passages[i].hits);
    }
}

namespace {

/// Notes the passages that were finished; fails at one of them.
class NotingPart : public CodedPart {
public:
    NotingPart(std::vector<PassageId>& finished, std::size_t fails_at) : finished_(finished), fails_at_(fails_at) {}

    void add(CodedPassage& passage, PassageSource& source) override
    {
        CHECK_FALSE(passage.passage.text.empty());
        CHECK(source.whole() == passage.passage);
        own_.push_back(passage.id);
    }
    void finish() override
    {
        for (const PassageId id : own_) {
            if (finished_.size() == fails_at_)
                throw Error("the disk is full");
            finished_.push_back(id);
        }
    }

private:
    std::vector<PassageId>& finished_;
    std::size_t fails_at_;
    std::vector<PassageId> own_;
};

}

TEST_CASE("parts of a coding are finished in the order of their passages, by whichever thread")
{
    test::CodedCorpus coded(many(), two);
    coded.request.jobs = 3;
    std::vector<PassageId> finished;
    const auto code = [&](std::size_t fails_at) {
        finished.clear();
        CodingSession(coded.corpus, coded.codebook, test::lexicon(), coded.request).for_each_part([&] {
            return std::make_unique<NotingPart>(finished, fails_at);
        });
    };
    code(10'000);
    CHECK(finished == coded.corpus.passages());
    CHECK_THROWS_WITH_AS(code(300), "the disk is full", Error);
    CHECK(finished.size() == 300);
}

TEST_CASE("hits in passages of other kinds are left out and counted")
{
    AnalysedDocument document = test::document("a.txt", {"Vertrouwen", "Ik vertrouw hem.", "Vertrouwen, zorg"});
    document.passages[0].passage.kind = PassageKind::heading;
    document.passages[2].passage.kind = PassageKind::meta;
    const test::CodedCorpus coded({document}, "codes: {trust: [vertrouwen]}");
    CHECK(coded.coding.passages.size() == 1);
    CHECK(coded.coding.left_out ==
          std::map<PassageKind, std::size_t>{{PassageKind::heading, 1}, {PassageKind::meta, 1}});
}

TEST_CASE("only hits of the polarity asked for are there")
{
    test::CodedCorpus coded({test::document("a.txt", {"Ik vertrouw hem. Zij vertrouwt niemand."})},
                            "codes: {t: [vertrouwen]}");
    coded.request.polarity = Polarity::negated;
    coded.code();
    REQUIRE(coded.coding.passages.size() == 1);
    CHECK(coded.coding.passages[0].hits.size() == 1);
}

TEST_CASE("a code is asked for with all below it, by wildcards too")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Zelf."})}, two);
    CHECK(asked_codes(coded.codebook, {}) == std::vector<bool>{true, true, true});
    CHECK(asked_codes(coded.codebook, {"trust"}) == std::vector<bool>{true, true, false});
    CHECK(asked_codes(coded.codebook, {"*.deep", "SAY"}) == std::vector<bool>{false, true, true});
    CHECK_THROWS_AS(asked_codes(coded.codebook, {"trsut"}), Error);
}

TEST_CASE("a code is known by its own name, too, where no other has it")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Zelf."})},
                                  "codes:\n  a: {find: [x], codes: {diep: [y], een: [z]}}\n"
                                  "  b: {find: [x], codes: {diep: [y], b: [w]}}\n");
    CHECK(asked_codes(coded.codebook, {"EEN"}) == std::vector<bool>{false, false, true, false, false, false});
    CHECK(asked_codes(coded.codebook, {"b"}) == std::vector<bool>{false, false, false, true, true, true});
    const auto fault_of = [&](const char* code) {
        try {
            asked_codes(coded.codebook, {code});
        } catch (const Error& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    CHECK(fault_of("diep") == "--code diep: several codes are called so: a.diep, b.diep; write one of these");
    CHECK(fault_of("diepp").starts_with("--code diepp: no such code; did you mean 'diep'?; the codes are a, a.diep"));
}

TEST_CASE("filters compare folded, by wildcards, and know fields of documents and speakers")
{
    DocumentCard card{.name = "map/gesprek-1.txt",
                      .fields = {{"regio", "Noord"}},
                      .speakers = {{.name = "Élise", .role = "ouder", .fields = {{"leeftijd", "41"}}}}};
    CHECK(PassageFilter{.documents = {"gesprek-*"}}.passes(card, 0));
    CHECK_FALSE(PassageFilter{.documents = {"prek-*"}}.passes(card, 0));
    CHECK(PassageFilter{.speakers = {"elise"}}.passes(card, 0));
    CHECK_FALSE(PassageFilter{.speakers = {"elise"}}.passes(card, {}));
    CHECK(PassageFilter{.where = {{"Regio", "noord"}, {"leeftijd", "4?"}}}.passes(card, 0));
    CHECK_FALSE(PassageFilter{.where = {{"regio", "zuid"}}}.passes(card, 0));
}

TEST_CASE("a condition may leave out a value, and a filter those who only ask")
{
    const DocumentCard card{.name = "gesprek.txt",
                            .speakers = {{.name = "Interviewer", .role = "interviewer"},
                                         {.name = "Lia", .role = "moeder"},
                                         {.name = "V"},
                                         {.name = "De voorzitter", .role = "voorzitter"}}};
    const PassageFilter no_interviewer{.where = {{"role", "Interview*", true}}};
    CHECK_FALSE(no_interviewer.passes(card, 0));
    CHECK(no_interviewer.passes(card, 1));
    CHECK(no_interviewer.passes(card, {}));
    const PassageFilter no_questions{.leaves_out_questions = true};
    CHECK_FALSE(no_questions.passes(card, 0));
    CHECK(no_questions.passes(card, 1));
    CHECK_FALSE(no_questions.passes(card, 2));
    CHECK(no_questions.passes(card, 3));
    CHECK(no_questions.passes(card, {}));
    CHECK(text_of({"regio", "Noord", true}) == "regio!=Noord");
}

TEST_CASE("a rule of turns finds its company in another paragraph of the same turn, and in no other turn")
{
    AnalysedDocument talk =
        test::document("talk.txt", {"Wij kregen een kamer.", "Die was in het hotel.", "Een kamer is fijn."});
    test::say(talk, 0, "Anna");
    test::say(talk, 1, "Anna");
    test::say(talk, 2, "Bo");
    talk.passages[1].passage.turn = talk.passages[0].passage.turn;
    const auto found = [&](const std::string& rule) {
        std::vector<std::uint32_t> passages;
        const test::CodedCorpus coded({talk}, "codes: {a: [{rule: kamer, " + rule + "}]}");
        for (const CodedPassage& passage : coded.coding.passages)
            passages.push_back(passage.id.passage);
        return passages;
    };
    CHECK(found("with: hotel, within: turn") == std::vector<std::uint32_t>{0});
    CHECK(found("unless: hotel, within: turn") == std::vector<std::uint32_t>{2});
    CHECK(found("with: hotel, within: paragraph").empty());
}

namespace {

/// A hit of the code `say` on the first word of a passage, by a person.
Hit said_by(const std::string* coders)
{
    Hit hit;
    hit.code = 2;
    hit.rule = no_rule;
    hit.parts = {{0, 1}};
    hit.coders = coders;
    return hit;
}

/// Two documents in one of which people rejected all, and in a passage without rules' hits found something.
test::CodedCorpus corrected_corpus()
{
    test::CodedCorpus coded(
        {test::document("a.txt", {"Ik vertrouw hem.", "Mooi weer."}), test::document("b.txt", {"Ik vertrouw hem."})},
        two);
    auto corrected = std::make_shared<CorrectedHits>();
    const std::string* anna = &*corrected->coders.insert("Anna").first;
    corrected->passages[{0, 0}] = {};
    corrected->passages[{0, 1}] = {said_by(anna)};
    coded.request.corrected = std::move(corrected);
    return coded;
}

}

TEST_CASE("the hits of people stand in place of those of the rules, also where no rule finds anything")
{
    test::CodedCorpus coded = corrected_corpus();
    coded.code();
    REQUIRE(coded.coding.passages.size() == 2);
    CHECK(coded.coding.passages[0].id == PassageId{0, 1});
    REQUIRE(coded.coding.passages[0].hits.size() == 1);
    CHECK(finder_of(coded.coding.passages[0].hits[0], coded.codebook) == "door Anna");
    CHECK(coded.coding.passages[1].id == PassageId{1, 0});
    CHECK(finder_of(coded.coding.passages[1].hits[0], coded.codebook) == "vertrouwen");
}

TEST_CASE("what is asked for is asked of the hits of people, too")
{
    test::CodedCorpus coded = corrected_corpus();
    coded.request.codes[2] = false;
    coded.code();
    CHECK(coded.coding.passages.size() == 1);
    coded.request.codes[2] = true;
    coded.request.polarity = Polarity::negated;
    coded.code();
    CHECK(coded.coding.passages.empty());
    coded.request.polarity.reset();
    coded.request.passages.documents = {"b.txt"};
    coded.code();
    CHECK(coded.coding.passages.size() == 1);
}
