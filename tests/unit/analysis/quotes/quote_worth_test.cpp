#include "analysis/quotes/quote_worth.hpp"

#include "dutch/tokens/tokenizer.hpp"
#include "support/coded.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace draad;

namespace {

/// Three sentences' worth of everyday words with a theme that is said plainly.
QuoteTraits plain_quote()
{
    QuoteTraits traits;
    traits.words = 20;
    traits.letters = 88;
    traits.sentences = 1;
    traits.hits = 1;
    traits.rules = 1;
    traits.matched_words = 3;
    traits.is_spoken = true;
    traits.theme_rate = 10;
    return traits;
}

QuoteTraits with(Telling kind, std::size_t words)
{
    QuoteTraits traits = plain_quote();
    traits.telling[static_cast<std::size_t>(kind)] = words;
    return traits;
}

/// Of the whole text of a passage, with the theme `trust`.
QuoteTraits traits_of_text(const std::string& text)
{
    AnalysedDocument document = test::document("a.txt", {text});
    document.passages[0].words = Tokenizer().tokenize(text);
    const test::CodedCorpus coded({document},
                                  "codes: {trust: {label: Vertrouwen, find: [vertrouwen, te ..1 vertrouwen, "
                                  "geloven in]}}");
    const CodedPassage& passage = coded.coding.passages.at(0);
    std::vector<const Hit*> hits;
    for (const Hit& hit : passage.hits)
        hits.push_back(&hit);
    return read_traits(passage.passage, {0, passage.passage.words.tokens.size()}, hits, coded.codebook);
}

}

TEST_CASE("a voice, a feeling, something to see and a turn add to what a quote is worth")
{
    for (const Telling kind : {Telling::self, Telling::us, Telling::hearer, Telling::feeling, Telling::scene,
                               Telling::contrast, Telling::extreme, Telling::denial}) {
        CAPTURE(static_cast<int>(kind));
        CHECK(worth_of(with(kind, 2)) > worth_of(plain_quote()));
    }
}

TEST_CASE("the language of meetings and plans takes from what a quote is worth")
{
    for (const Telling kind : {Telling::chair, Telling::office, Telling::passive, Telling::stance}) {
        CAPTURE(static_cast<int>(kind));
        CHECK(worth_of(with(kind, 2)) < worth_of(plain_quote()));
    }
}

TEST_CASE("what is not whole is worth less")
{
    const auto worth_with = [](auto change) {
        QuoteTraits traits = plain_quote();
        change(traits);
        return worth_of(traits);
    };
    const double whole = worth_of(plain_quote());
    CHECK(worth_with([](QuoteTraits& t) { t.leans_back = true; }) < whole);
    CHECK(worth_with([](QuoteTraits& t) { t.begins_inside = true; }) < whole);
    CHECK(worth_with([](QuoteTraits& t) { t.ends_inside = true; }) < whole);
    CHECK(worth_with([](QuoteTraits& t) { t.trails_off = true; }) < whole);
    CHECK(worth_with([](QuoteTraits& t) { t.has_lone_mark = true; }) < whole);
    CHECK(worth_with([](QuoteTraits& t) { t.is_taken_back = true; }) < whole);
    CHECK(worth_with([](QuoteTraits& t) { t.ends_as_question = true; }) < whole);
    CHECK(worth_with([](QuoteTraits& t) { t.addresses_meeting = true; }) < whole);
}

TEST_CASE("merits count only as far as a quote is about its theme")
{
    QuoteTraits vivid = with(Telling::scene, 4);
    const double about_theme = worth_of(vivid);
    vivid.matched_words = 1;
    vivid.sharp_hits = 1;
    vivid.theme_rate = 0;
    CHECK(theme_share(vivid) == doctest::Approx(0.3));
    CHECK(worth_of(vivid) < about_theme - 1);
}

TEST_CASE("a worth lies between 0 and 5")
{
    QuoteTraits worst;
    worst.words = 1;
    worst.leans_back = worst.begins_inside = worst.ends_inside = worst.ends_as_question = true;
    CHECK(worth_of(worst) == 0);
    QuoteTraits best = plain_quote();
    best.telling.fill(4);
    best.rules = best.hits = best.matched_words = best.hits_nearby = 9;
    CHECK(worth_of(best) <= 5);
}

TEST_CASE("the reasons are the features that decided, the weightiest first, and add up to the worth")
{
    QuoteTraits traits = with(Telling::self, 4);
    traits.leans_back = true;
    const std::vector<WorthReason> reasons = reasons_for(traits);
    REQUIRE(reasons.size() > 2);
    CHECK(std::ranges::is_sorted(reasons, std::greater<>(),
                                 [](const WorthReason& reason) { return std::abs(reason.points); }));
    CHECK(std::ranges::count(reasons, std::string_view("ik-vorm"), &WorthReason::words) == 1);
    CHECK(std::ranges::count(reasons, std::string_view("begin wijst terug"), &WorthReason::words) == 1);
    CHECK(std::ranges::count(reasons, std::string_view("gevoel"), &WorthReason::words) == 0);
}

TEST_CASE("what is seen in a text")
{
    struct Row {
        const char* text;
        bool leans_back;
        bool begins_inside;
        bool ends_inside;
        bool is_question;
        bool addresses;
    };
    const Row rows[] = {
        {"Mijn zus heeft nooit iemand vertrouwd.", false, false, false, false, false},
        {"Dat vertrouwen was weg.", true, false, false, false, false},
        {"Daarom vertrouwt oma hem niet.", true, false, false, false, false},
        {"“Hij vertrouwt mij,” zei opa.", true, false, false, false, false},
        {"En toen was het vertrouwen op.", true, false, false, false, false},
        {"van het vertrouwen in de buurt.", false, true, false, false, false},
        {"Het vertrouwen in de buurt en", false, false, true, false, false},
        {"Het vertrouwen in de buurt:", false, false, true, false, false},
        {"Wie vertrouwt er nog iemand?", false, false, false, true, false},
        {"“Wie vertrouwt er nog iemand?”", false, false, false, true, false},
        {"Voorzitter, het vertrouwen is weg.", false, false, false, false, true},
        {"Ik dank de minister voor het vertrouwen.", false, false, false, false, true},
        {"Het vertrouwen is weg, zei de voorzitter.", false, false, false, false, false},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.text));
        const QuoteTraits traits = traits_of_text(row.text);
        CHECK(traits.leans_back == row.leans_back);
        CHECK(traits.begins_inside == row.begins_inside);
        CHECK(traits.ends_inside == row.ends_inside);
        CHECK(traits.ends_as_question == row.is_question);
        CHECK(traits.addresses_meeting == row.addresses);
    }
}

TEST_CASE("words are counted by what they tell, not by what they are about")
{
    const QuoteTraits traits =
        traits_of_text("Ik stond bij de deur van de heer Otto Blom (NVWA), maar 2 buren vertrouwden mij nooit.");
    CHECK(traits.count(Telling::self) == 2);
    CHECK(traits.count(Telling::scene) == 3);
    CHECK(traits.count(Telling::contrast) == 1);
    CHECK(traits.count(Telling::extreme) == 1);
    CHECK(traits.names == 2);
    CHECK(traits.abbreviations == 1);
    CHECK(traits.numbers == 1);
    CHECK(traits.written_marks == 2);
    CHECK(traits.plain_hits == 1);
}

TEST_CASE("what those who speak tell of the past is told apart from what they think")
{
    struct Row {
        const char* text;
        std::size_t told;
        std::size_t stances;
    };
    const Row rows[] = {
        {"Ik zat daar en vertrouwde niemand.", 1, 0},
        {"Mijn vertrouwen heeft hij gekregen.", 1, 0},
        {"Wij hebben nooit gezien dat zij elkaar vertrouwen.", 1, 0},
        {"De raad was vol vertrouwen.", 0, 0},
        {"Ik vind dat vertrouwen moet groeien.", 0, 1},
        {"Vertrouwen vind ik het mooiste wat er is.", 0, 1},
        {"Ik heb vertrouwen in de uitkomst.", 0, 0},
        {"Die buren vind je vol vertrouwen.", 0, 0},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.text));
        const QuoteTraits traits = traits_of_text(row.text);
        CHECK(traits.told_sentences == row.told);
        CHECK(traits.count(Telling::stance) == row.stances);
    }
}

TEST_CASE("a denial counts, within the words of the theme too")
{
    CHECK(traits_of_text("Wij vertrouwen niemand.").count(Telling::denial) == 1);
    CHECK(traits_of_text("Er was geen vertrouwen.").count(Telling::denial) == 1);
    CHECK(traits_of_text("Er was vertrouwen.").count(Telling::denial) == 0);
}

TEST_CASE("an item of a list, words that trail off and sentences of hardly a word are seen")
{
    CHECK(traits_of_text("• Meer vertrouwen in elkaar").is_listed);
    CHECK(traits_of_text("- Meer vertrouwen in elkaar").is_listed);
    CHECK_FALSE(traits_of_text("Meer vertrouwen - in elkaar.").is_listed);
    CHECK(traits_of_text("Het vertrouwen, dat was...").trails_off);
    CHECK_FALSE(traits_of_text("Het vertrouwen was weg.").trails_off);
    CHECK(traits_of_text("Mijn buren. Het vertrouwen was weg. Dank u wel.").crumbs == 2);
    CHECK(traits_of_text("Weg vertrouwen. Mijn buren zeiden niets meer tegen mij.").crumbs == 0);
    CHECK(traits_of_text("Mijn buren. Het vertrouwen was weg.").bare_sentences == 1);
}

TEST_CASE("a quote about someone whom it does not name is known by its first pronoun")
{
    CHECK(traits_of_text("Gisteren vertrouwde ze niemand.").is_of_someone_unnamed);
    CHECK(traits_of_text("Wij vertrouwden hem.").is_of_someone_unnamed);
    CHECK_FALSE(traits_of_text("Mijn moeder zei dat ze niemand vertrouwde.").is_of_someone_unnamed);
    CHECK_FALSE(traits_of_text("Toen Kim kwam, vertrouwde ze niemand.").is_of_someone_unnamed);
    CHECK_FALSE(traits_of_text("Wij vertrouwen niemand. Hij was weg.").is_of_someone_unnamed);
}

TEST_CASE("a theme's word that only stands in a name is known by its capital")
{
    CHECK(traits_of_text("Hij werkt bij Stichting Vertrouwen in Zwolle.").named_hits == 1);
    CHECK(traits_of_text("Vertrouwen groeit langzaam.").named_hits == 0);
    CHECK(traits_of_text("Zo groeit het vertrouwen.").named_hits == 0);
}

TEST_CASE("what the next sentence takes back is seen")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Wij vertrouwen hem. Maar echt weten doe je het niet."})},
                                  "codes: {trust: [vertrouwen]}");
    const CodedPassage& passage = coded.coding.passages.at(0);
    const Hit* const hit = &passage.hits.at(0);
    const auto traits_of_sentence = [&](std::size_t sentence) {
        return read_traits(passage.passage, passage.passage.words.sentences[sentence], std::span(&hit, 1),
                           coded.codebook);
    };
    CHECK(traits_of_sentence(0).is_taken_back);
    CHECK_FALSE(traits_of_sentence(1).is_taken_back);
}
