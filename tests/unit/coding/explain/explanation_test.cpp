#include "coding/explain/explanation.hpp"

#include "coding/explain/example_text.hpp"
#include "passages/vocabulary.hpp"
#include "support/coded.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <tuple>
#include <vector>

using namespace draad;

namespace {

std::vector<ExplainedRule> explain_text(const std::string& yaml, const std::string& text)
{
    Codebook codebook;
    REQUIRE(read_codebook("c.yaml", yaml, codebook).empty());
    Tokenizer tokenizer;
    const AnalysedDocument document = read_example(text, tokenizer);
    Vocabulary vocabulary;
    vocabulary.add(document.passages.front());
    const SortedWords words = vocabulary.sorted();
    RuleTracer tracer(codebook, test::lexicon(), words);
    return explain(document.passages.front(), document.card, tracer, test::lexicon(), {}, 3);
}

using Result = ExplainedRule::Result;

}

TEST_CASE("each word of a hit is told with its grammar")
{
    struct Form {
        std::string rule;
        std::string text;
        std::string word;
        std::string grammar;
    };
    const std::vector<Form> forms = {
        {"kind", "De kinderen slapen.", "kinderen", "meervoud van kind"},
        {"vertrouwen", "Zij werd vertrouwd.", "vertrouwd", "voltooid deelwoord van vertrouwen"},
        {"+zorg", "De jeugdzorg belde.", "jeugdzorg", "samenstelling jeugd|zorg met zorg"},
        {"meebeslissen", "Wij beslissen mee.", "beslissen", "deel van meebeslissen"},
        {"veilig*", "De veiligheid telt.", "veiligheid", "past op veilig*"},
        {"kamer", "De kamer is leeg.", "kamer", ""},
    };
    for (const Form& form : forms) {
        CAPTURE(form.rule);
        const std::vector<ExplainedRule> explained = explain_text("codes: {a: [\"" + form.rule + "\"]}", form.text);
        REQUIRE(explained.size() == 1);
        CHECK(explained[0].result == Result::coded);
        REQUIRE_FALSE(explained[0].words.empty());
        CHECK(explained[0].words[0].text == form.word);
        CHECK(explained[0].words[0].grammar == form.grammar);
    }
}

TEST_CASE("a negated hit is told with its cue")
{
    const auto explained = explain_text("codes: {a: [vertrouwen]}", "Er is geen vertrouwen.");
    REQUIRE(explained.size() == 1);
    CHECK(explained[0].polarity == Polarity::negated);
    CHECK(explained[0].cue == "geen");
}

TEST_CASE("what stood in the way of a match is told")
{
    struct Obstacle {
        std::string rules;
        std::string reason;
    };
    const std::vector<Obstacle> obstacles = {
        {"{find: [{rule: kamer, unless: huis}]}", "'unless' matches on \"huis\""},
        {"{find: [{rule: kamer, with: tuin}]}", "what 'with' wants is not there"},
        {"{find: [{rule: kamer, only: {role: ouder}}]}", "'only' wants role: ouder"},
        {"{find: [kamer], except: [kamer in]}", "exception 'kamer in' blocks it on \"kamer in\""},
        {"{find: [{rule: kamer, negation: skip}]}", "it is negated, and 'negation: skip' drops it"},
    };
    for (const auto& [rules, reason] : obstacles) {
        CAPTURE(rules);
        const auto explained = explain_text("codes: {a: " + rules + "}", "Er is geen kamer in dit huis.");
        REQUIRE_FALSE(explained.empty());
        CHECK(explained[0].result == Result::blocked);
        CHECK(explained[0].reason == reason);
    }
}

TEST_CASE("a match inside a longer one gives way to it, and says so")
{
    const auto explained = explain_text("codes: {a: [kamer, grote kamer]}", "Een grote kamer.");
    REQUIRE(explained.size() == 2);
    CHECK(explained[0].text == "grote kamer");
    CHECK(explained[1].result == Result::blocked);
    CHECK(explained[1].reason == "rule 'grote kamer' has \"grote kamer\"");
}

TEST_CASE("the nearest miss tells which word was lacking")
{
    struct Miss {
        std::string rule;
        std::string reason;
    };
    const std::vector<Miss> misses = {
        {"zelf .. bepalen", ""},
        {"kamer .. (kiezen | zoeken)", "(kiezen | zoeken) is lacking"},
        {"kamer .. uitzicht hebben", "uitzicht and hebben are lacking"},
        {"groot kamer", "kamer stands before groot, and it wants them the other way round"},
        {"\"(huis | kamer) groot\"", "1 word stands between (huis | kamer) and groot, at most 0 may"},
        {"\"(kamer uitzicht | tuin bank)\"", "nearest is kamer uitzicht: uitzicht is lacking"},
        {"zorg", "zorg is lacking; 'jeugdzorg' is a compound, which only a '+' finds"},
    };
    for (const auto& [rule, reason] : misses) {
        CAPTURE(rule);
        const auto explained =
            explain_text("codes: {a: [" + rule + "]}", "Een kamer die groot is, van de jeugdzorg zelf.");
        if (reason.empty()) {
            CHECK(explained.empty()); // a word of grammar alone brings no rule near
        } else {
            REQUIRE(explained.size() == 1);
            CHECK(explained[0].result == Result::missed);
            CHECK(explained[0].reason == reason);
        }
    }
}

TEST_CASE("what is explained as coded are the hits, each once")
{
    const std::vector<std::filesystem::path> folder{DRAAD_SOURCE_DIR "/codebooks"};
    const Codebook codebook = load_codebooks(folder);
    Tokenizer tokenizer;
    std::vector<AnalysedDocument> texts;
    Vocabulary vocabulary;
    for (const Code& code : codebook.codes)
        for (const Example& example : code.examples) {
            texts.push_back(read_example(example.text, tokenizer));
            vocabulary.add(texts.back().passages.front());
        }
    const SortedWords words = vocabulary.sorted();
    const Matcher matcher(codebook, test::lexicon(), words);
    HitFinder finder(matcher);
    RuleTracer tracer(codebook, test::lexicon(), words);
    for (const AnalysedDocument& text : texts) {
        CAPTURE(text.passages.front().text);
        std::vector<Hit> traced;
        for (const RuleTrace& trace : tracer.trace(text.passages.front(), text.card))
            if (trace.hit)
                traced.push_back(*trace.hit);
        std::ranges::sort(traced, {},
                          [](const Hit& hit) { return std::tuple(hit.span().begin, hit.span().end, hit.code); });
        CHECK(traced == finder.find(text.passages.front(), text.card));
    }
}
