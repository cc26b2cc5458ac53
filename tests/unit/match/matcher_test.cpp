#include "match/hit_finder.hpp"

#include "passages/vocabulary.hpp"
#include "support/documents.hpp"
#include "unit/match/compiled.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;
using test::codebook_from;
using test::lexicon;

namespace {

/// A hit as "code: matched words" with "|" between runs, and the polarity's sign: + - ?
std::string describe(const Hit& hit, const Codebook& codebook, const AnalysedPassage& passage)
{
    std::string words;
    for (const TokenSpan part : hit.parts) {
        const TextRange begin = passage.words.tokens[part.begin].range;
        const TextRange end = passage.words.tokens[part.end - 1].range;
        words += (words.empty() ? "" : "|") + passage.text.substr(begin.begin, end.end - begin.begin);
    }
    const char* sign = hit.polarity == Polarity::affirmed ? "+" : hit.polarity == Polarity::negated ? "-" : "?";
    return codebook.codes[hit.code].path + sign + " " + words;
}

using Found = std::vector<std::string>;

Found find(const Codebook& codebook, const std::string& text, const DocumentCard& card = {},
           std::optional<std::uint32_t> speaker = {})
{
    AnalysedDocument document = test::document("a.txt", {text});
    document.passages.front().passage.speaker = speaker;
    Vocabulary vocabulary;
    vocabulary.add(document.passages.front());
    const SortedWords words = vocabulary.sorted();
    const Matcher matcher(codebook, lexicon(), words);
    Found found;
    for (const Hit& hit : HitFinder(matcher).find(document.passages.front(), card))
        found.push_back(describe(hit, codebook, document.passages.front()));
    return found;
}

/// What one rule finds, without the code's name.
Found find_rule(const std::string& rule, const std::string& text)
{
    Found found;
    for (const std::string& hit : find(codebook_from("codes: {c: [\"" + rule + "\"]}"), text))
        found.push_back(hit.substr(hit.find(' ') + 1));
    return found;
}

struct RuleExample {
    std::string rule;
    std::string text;
    Found found;
};

struct MoreWasRead {};

/// A passage of which nothing but the words may be read.
class WordsAlone : public PassageSource {
public:
    explicit WordsAlone(PassageWords words) : words_(std::move(words)) {}

    const PassageWords& words() override { return words_; }
    const Passage& header() override { throw MoreWasRead(); }
    std::span<const FoldedToken> tokens(TokenSpan) override { throw MoreWasRead(); }
    const AnalysedPassage& whole() override { throw MoreWasRead(); }

private:
    PassageWords words_;
};

std::vector<Hit> find_by_words(HitFinder& finder, PassageWords words)
{
    WordsAlone passage(std::move(words));
    return finder.find(passage, {}, []() -> std::span<const AnalysedPassage> { throw MoreWasRead(); });
}

}

TEST_CASE("each construct of the rule language finds what the language says")
{
    const std::vector<RuleExample> examples = {
        {"vertrouwen", "Hij vertrouwt haar, zij vertrouwde hem.", {"vertrouwt", "vertrouwde"}},
        {"client", "De cliënt en de CLIËNTEN.", {"cliënt", "CLIËNTEN"}},
        {"cliënt", "De cliënt en de clienten.", {"cliënt", "clienten"}},
        {"'vertrouw'", "Ik vertrouw en hij vertrouwt.", {"vertrouw"}},
        {"=Veilig Thuis", "Veilig Thuis belt, want veilig thuis is het niet.", {"Veilig Thuis"}},
        {"veilig*", "Veiligheid en veilige en onveilig.", {"Veiligheid", "veilige"}},
        {"*schap", "Schap en medezeggenschap.", {"Schap", "medezeggenschap"}},
        {"v?rder", "Verder en vurder en vrder.", {"Verder", "vurder"}},
        {"+zeggenschap", "Zeggenschap en medezeggenschap.", {"Zeggenschap", "medezeggenschap"}},
        {"vertrouwen+", "Een vertrouwensband.", {"vertrouwensband"}},
        {"gehoord worden", "Zij wordt gehoord. Gehoord worden wij.", {"Gehoord worden"}},
        {"op * rekenen", "Wij op haar rekenen en op rekenen.", {"op haar rekenen"}},
        {"over .. hoofd heen", "Over hun eigen hoofden heen.", {"Over|hoofden heen"}},
        {"over .. hoofd", "Over de een twee drie hoofd.", {}},
        {"over ..4 hoofd", "Over de een twee drie hoofd.", {"Over|hoofd"}},
        {"kind ~2 luisteren", "Luister naar het kind.", {"Luister|kind"}},
        {"kind ~1 luisteren", "Luister naar het kind.", {}},
        {"zelf .. (bepalen | keuze maken)",
         "Zelf de keuze maken en zelf bepalen.",
         {"Zelf|keuze maken", "zelf bepalen"}},
        {"/z[a-e]lf\\\\w*/", "Zelfs zelf, zulf.", {"Zelfs", "zelf"}},
        {"werken", "Ik werk aan het werk.", {"werk"}},
        {"stiekem ~5 (opnemen | vertellen)", "Stiekem opgenomen, dat vertelde hij.", {"Stiekem opgenomen"}},
        {"afspraak .. nakomen", "Hij komt zijn afspraken na.", {"komt|afspraken na"}},
        {"afspraak ~3 nakomen", "Hij komt zijn afspraken na.", {"komt|afspraken na"}},
        {"(meebeslissen | meepraten)", "Zij beslist daar, en wij praten mee.", {"praten mee"}},
        {"overnemen", "Zij neemt de zorg over.", {"neemt|over"}},
    };
    for (const RuleExample& example : examples) {
        CAPTURE(example.rule);
        CAPTURE(example.text);
        CHECK(find_rule(example.rule, example.text) == example.found);
    }
}

TEST_CASE("punctuation does not count between words, the end of a sentence does")
{
    CHECK(find_rule("zelf bepalen", "Zelf, bepalen.") == Found{"Zelf, bepalen"});
    CHECK(find_rule("zelf bepalen", "Zelf. Bepalen.").empty());
}

TEST_CASE("within: paragraph lets a match run over sentences")
{
    const Codebook codebook = codebook_from("codes: {c: [{rule: zelf ~3 bepalen, within: paragraph}]}");
    CHECK(find(codebook, "Dat wil zij zelf. Bepalen dus.") == Found{"c+ zelf. Bepalen"});
}

TEST_CASE("of overlapping matches of a code the longest is the hit, and codes do not hide each other")
{
    const Codebook codebook = codebook_from("codes: {a: [zelf, zelf bepalen, bepalen], b: [bepalen]}");
    CHECK(find(codebook, "Wij zelf bepalen.") == Found{"a+ zelf bepalen", "b+ bepalen"});
}

TEST_CASE("what overlaps an exception is no hit of that code")
{
    const Codebook codebook = codebook_from("codes: {a: {find: [veilig], except: [\"=Veilig Thuis\"]}, b: [veilig]}");
    CHECK(find(codebook, "Veilig Thuis is veilig.") == Found{"b+ Veilig", "a+ veilig", "b+ veilig"});
}

TEST_CASE("a negation in the clause flips the rule's polarity, and stands with the hit")
{
    const Codebook codebook = codebook_from(
        "codes: {c: [vertrouwen, {rule: wantrouwen, polarity: negated}, {rule: hoop, negation: ignore}, {rule: geloof, "
        "negation: skip}]}");
    CHECK(find(codebook, "Er is geen vertrouwen.") == Found{"c- vertrouwen"});
    CHECK(find(codebook, "Er is wantrouwen.") == Found{"c- wantrouwen"});
    CHECK(find(codebook, "Er is geen wantrouwen.") == Found{"c+ wantrouwen"});
    CHECK(find(codebook, "Er is geen hoop.") == Found{"c+ hoop"});
    CHECK(find(codebook, "Er is geen geloof.").empty());
    CHECK(find(codebook, "Er is geloof.") == Found{"c+ geloof"});
}

TEST_CASE("a rule that skips negated hits keeps those that are unclear")
{
    const Codebook codebook = codebook_from("codes: {c: [{rule: geloof, negation: skip}]}");
    CHECK(find(codebook, "Is er geloof?") == Found{"c? geloof"});
    CHECK(find(codebook, "Als er geloof is, helpt het.") == Found{"c? geloof"});
    CHECK(find(codebook, "Misschien is er geloof.") == Found{"c? geloof"});
    CHECK(find(codebook, "Er was nooit geloof.").empty());
}

TEST_CASE("a rule's word is found as it is spoken, and so is what negates it")
{
    const Codebook codebook = codebook_from("codes: {c: [niet goed, oud huis, elkaar ~3 helpen, even wachten]}");
    CHECK(find(codebook, "Dat gaat nie goed.") == Found{"c+ nie goed"});
    CHECK(find(codebook, "Zo'n ouwe huizen toch.") == Found{"c+ ouwe huizen"});
    CHECK(find(codebook, "We moeten mekaar helpen.") == Found{"c+ mekaar helpen"});
    CHECK(find(codebook, "Nie effe wachten!") == Found{"c- effe wachten"});
    CHECK(find(codebook, "'k Wil da ze mekaar nooi helpen.") == Found{"c- mekaar|helpen"});
}

TEST_CASE("a negation between the parts of a hit governs it")
{
    CHECK(find(codebook_from("codes: {c: [zelf .. bepalen]}"), "Wij mogen zelf niet bepalen.") ==
          Found{"c- zelf|bepalen"});
}

TEST_CASE("sets and codes can be referred to, sets within sets too")
{
    const Codebook codebook = codebook_from(
        "sets: {ouders: [moeder, vader], gezin: [$ouders, kind]}\ncodes: {a: [$gezin luisteren], b: [\"$a ~9 hier\"]}");
    CHECK(find(codebook, "Vaders luisteren hier.") == Found{"a+ Vaders luisteren", "b+ Vaders luisteren hier"});
}

TEST_CASE("with and unless look at the whole sentence")
{
    const Codebook codebook = codebook_from("codes: {a: [{rule: bang, with: kind}], b: [{rule: bang, unless: hond}]}");
    CHECK(find(codebook, "Het kind is bang voor de hond.") == Found{"a+ bang"});
    CHECK(find(codebook, "Zij is bang. Het kind slaapt.") == Found{"b+ bang"});
}

TEST_CASE("only lets a rule apply to what some people say")
{
    const Codebook codebook = codebook_from("codes: {a: {only: {role: [ouder]}, find: [bang]}}");
    const DocumentCard card{.speakers = {{.name = "Els", .role = "Ouder"}, {.name = "Wim", .role = "wethouder"}}};
    CHECK(find(codebook, "Bang.", card, 0) == Found{"a+ Bang"});
    CHECK(find(codebook, "Bang.", card, 1).empty());
    CHECK(find(codebook, "Bang.", card).empty());
}

TEST_CASE("only goes by name, by fields of the speaker and, where the speaker has none, by those of the document")
{
    const DocumentCard card{.fields = {{"regio", "Noord"}, {"plaats", "Assen"}},
                            .speakers = {{.name = "Els", .fields = {{"regio", "Zuid"}}}, {.name = "Wim"}}};
    const auto is_found = [&](const std::string& only, std::optional<std::uint32_t> speaker) {
        return !find(codebook_from("codes: {a: {only: {" + only + "}, find: [bang]}}"), "Bang.", card, speaker).empty();
    };
    CHECK(is_found("speaker: [ELS]", 0));
    CHECK_FALSE(is_found("speaker: [Els]", 1));
    CHECK(is_found("regio: [zuid]", 0));
    CHECK(is_found("regio: [noord, west]", 1));
    CHECK_FALSE(is_found("regio: [noord]", 0));
    CHECK(is_found("plaats: [assen]", std::nullopt));
    CHECK(is_found("regio: [zuid], plaats: [assen]", 0));
    CHECK_FALSE(is_found("land: [nederland]", 0));
}

TEST_CASE("forms that a rule adds or drops count for its words")
{
    const Codebook codebook =
        codebook_from("codes: {a: [{rule: vertrouwen, not-forms: [vertrouwd], forms: [vertrouwluh]}]}");
    CHECK(find(codebook, "Vertrouwd, vertrouwt, vertrouwluh.") == Found{"a+ vertrouwt", "a+ vertrouwluh"});
}

TEST_CASE("a passage without the words that any rule needs is no candidate")
{
    const Codebook codebook = codebook_from("codes: {a: [zelf .. bepalen], b: [\"(kind | ouder) luisteren\"]}");
    const std::vector<std::string> vocabulary{"bepaalt", "kinderen", "luistert", "zelf"};
    const SortedWords words(vocabulary);
    const std::vector<std::uint32_t> passages{1, 8, 9, 7};
    const Matcher matcher(codebook, lexicon(), words, {.passages_of_words = passages});
    const WantedWords& wanted = *matcher.wanted_words(); // a word of each of two lists, the rarer first
    CHECK(wanted.lists == std::vector<std::vector<std::uint32_t>>{{3}, {0}, {2}, {1}});
    CHECK(wanted.choices == std::vector<std::vector<std::uint32_t>>{{1, 0}, {3, 2}});
    CHECK(wanted.any.empty());
    HitFinder finder(matcher);
    for (const PassageWords& hitless : {PassageWords{.word_ids = {3, 0}, .sentences = {1, 1}},
                                        PassageWords{.word_ids = {0, 1, no_word}, .sentences = {3}},
                                        PassageWords{.word_ids = {3, unknown_word, 2}, .sentences = {3}}})
        CHECK(find_by_words(finder, hitless).empty());
    // What negates nothing is judged by its words, too.
    CHECK(find_by_words(finder, {.word_ids = {3, 0}, .sentences = {2}}).size() == 1);
    CHECK_THROWS_AS(find_by_words(finder, {.word_ids = {3, 0, question_mark}, .sentences = {3}}), MoreWasRead);
}

TEST_CASE("a regular expression may match whatever the words are")
{
    const Codebook codebook = codebook_from("codes: {a: ['/[0-9]{2}/']}");
    const SortedWords words(std::vector<std::string>{"jaar"});
    const Matcher matcher(codebook, lexicon(), words);
    CHECK_FALSE(matcher.wanted_words().has_value());
    HitFinder finder(matcher);
    CHECK_THROWS_AS(find_by_words(finder, {.word_ids = {0}, .sentences = {1}}), MoreWasRead);
}

TEST_CASE("only the codes asked for are looked for, and what they refer to")
{
    const Codebook codebook = codebook_from("codes: {a: [kind], b: [\"$a luisteren\"], c: [luisteren]}");
    const AnalysedDocument document = test::document("a.txt", {"Kinderen luisteren."});
    Vocabulary vocabulary;
    vocabulary.add(document.passages.front());
    const SortedWords words = vocabulary.sorted();
    const Matcher matcher(codebook, lexicon(), words, {.codes = {false, true, false}});
    const std::vector<Hit> hits = HitFinder(matcher).find(document.passages.front(), {});
    REQUIRE(hits.size() == 1);
    CHECK(describe(hits.front(), codebook, document.passages.front()) == "b+ Kinderen luisteren");
}

TEST_CASE("thousands of rules find together what each finds alone, whatever parts of them a sentence has")
{
    // Of a codebook so large, parts share their places in a set; and every sentence has some of each rule.
    const std::vector<std::string> words = {"huis", "school", "vader", "moeder", "zorg", "plan", "keuze", "straat"};
    std::string yaml = "codes:\n";
    std::vector<std::string> rules;
    for (const std::string& one : words)
        for (const std::string& other : words)
            for (int distance = 1; distance <= 12; ++distance) {
                rules.push_back("(" + one + " | onzin" + std::to_string(rules.size()) + ") ~" +
                                std::to_string(distance) + " (" + other + " | gekheid" + std::to_string(rules.size()) +
                                ")");
                yaml += "  c" + std::to_string(rules.size()) + ": [\"" + rules.back() + "\"]\n";
            }
    const std::string text = "Het huis van mijn vader en de school. De straat, de zorg en mijn eigen keuze.";
    const Found together = find(codebook_from(yaml), text);
    std::size_t alone = 0;
    for (const std::string& rule : rules)
        alone += find_rule(rule, text).size();
    CHECK(together.size() == alone);
    CHECK(alone > 100);
    CHECK(alone < rules.size());
}
