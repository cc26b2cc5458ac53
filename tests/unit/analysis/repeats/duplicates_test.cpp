#include "analysis/repeats/duplicates.hpp"

#include "analysis/repeats/sketch.hpp"
#include "support/coded.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace draad;

namespace {

/// Thirty words, so that one of them more or less is little.
const std::string letter = "Wij willen u vragen om de komende weken samen met ons te kijken naar wat uw dochter nodig "
                           "heeft op school en thuis en daarover met elkaar in gesprek te blijven gaan.";

std::string with(std::string text, const std::string& old_words, const std::string& new_words)
{
    const std::size_t at = text.find(old_words);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old_words.size(), new_words);
}

const std::string other =
    "Gisteren liep mijn broer langs het water en hij vertelde over zijn werk in de haven, waar het "
    "elke ochtend druk is met schepen uit alle landen.";

std::vector<std::size_t> paragraphs_of(const std::vector<DuplicateRow>& rows)
{
    std::vector<std::size_t> paragraphs;
    for (const DuplicateRow& row : rows)
        paragraphs.push_back(row.paragraph);
    return paragraphs;
}

}

TEST_CASE("a paragraph is a duplicate of one that says the same, or nearly, whatever its capitals and marks")
{
    struct Row {
        const char* what;
        std::string text;
        bool is_duplicate;
    };
    const std::vector<Row> rows = {
        {"word for word", letter, true},
        {"without marks", with(letter, "gaan.", "gaan"), true},
        {"in capitals", with(letter, "Wij willen u vragen", "WIJ WILLEN U VRAGEN"), true},
        {"one other word", with(letter, "dochter", "zoon"), true},
        {"two other words", with(with(letter, "dochter", "zoon"), "weken", "maanden"), true},
        {"a sentence before it", "Beste ouders en verzorgers. " + letter, true},
        {"only half of it", letter.substr(0, letter.size() / 2), false},
        {"something else", other, false},
    };
    for (const auto& [what, text, is_duplicate] : rows) {
        CAPTURE(what);
        const FileCorpus corpus(
            {test::document("a.txt", {letter, other + " Dat was het."}), test::document("b.txt", {text})});
        const std::vector<DuplicateRow> found = find_duplicates(corpus, 1);
        if (!is_duplicate && text != other) {
            CHECK(found.empty());
            continue;
        }
        REQUIRE(found.size() == 2);
        CHECK(found[0].document == "a.txt");
        CHECK(found[0].paragraph == (is_duplicate ? 1 : 2));
        CHECK(found[1].document == "b.txt");
    }
}

TEST_CASE("what is short is said again by custom and is no duplicate")
{
    std::string fourteen = "een";
    for (int i = 2; i <= 14; ++i)
        fourteen += " woord" + std::to_string(i);
    CHECK(find_duplicates(FileCorpus({test::document("a.txt", {fourteen, fourteen})}), 1).empty());
    const std::string fifteen = fourteen + " meer";
    CHECK(find_duplicates(FileCorpus({test::document("a.txt", {fifteen, fifteen})}), 1).size() == 2);
    CHECK(find_duplicates(FileCorpus({test::document("a.txt", {"Dank u wel.", "Dank u wel."})}), 1).empty());
}

TEST_CASE("groups are in the order of their first passages, and of each passage the first is told")
{
    const FileCorpus corpus({test::document("a.txt", {other, letter, letter, other, letter})});
    const std::vector<DuplicateRow> rows = find_duplicates(corpus, 2);
    CHECK(paragraphs_of(rows) == std::vector<std::size_t>{1, 4, 2, 3, 5});
    CHECK(rows.front().group == 1);
    CHECK(rows.back().group == 2);
    CHECK(rows.front().text == "Gisteren liep mijn broer langs het water en hij vertelde over zijn werk in …");
}

TEST_CASE("only what is said and written counts: the foot of every page is no duplicate")
{
    AnalysedDocument document = test::document("a.txt", {letter, letter});
    document.passages[1].passage.kind = PassageKind::meta;
    CHECK(find_duplicates(FileCorpus({document}), 1).empty());
}

TEST_CASE("hits name the passage that theirs repeats, and without duplicates only the first is left")
{
    test::CodedCorpus coded({test::document("a.txt", {letter}), test::document("b.txt", {letter, "Op school."})},
                            "codes: {school: [school]}");
    std::vector<HitRow> rows = hit_rows(coded.coding.passages, coded.codebook, coded.corpus, 1);
    Repeats repeats(coded.corpus);
    std::vector<std::string> firsts;
    for (const CodedPassage& passage : coded.coding.passages)
        firsts.push_back(repeats.first_of(
            {.id = passage.id,
             .sketch = sketch_of(passage.passage.passage.kind, folded_tokens(passage.passage.words.tokens))}));
    name_duplicates(coded.coding.passages, firsts, rows);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].duplicate.empty());
    CHECK(rows[1].duplicate.starts_with("p-" + document_hash("a.txt")));
    CHECK(rows[2].duplicate.empty());
    const LeftOutDuplicates left_out = leave_out_duplicates(coded.coding, 1);
    CHECK(left_out.passages == 1);
    CHECK(left_out.hits == 1);
    REQUIRE(coded.coding.passages.size() == 2);
    CHECK(coded.coding.passages[1].passage.text == "Op school.");
}

TEST_CASE("of many passages each is told the first that it repeats, however many copies there are")
{
    constexpr std::uint32_t many = 40'000; // more than are kept whole
    const auto shingles_from = [](std::uint32_t begin) {
        std::vector<std::uint32_t> shingles;
        for (std::uint32_t i = 40; i > 0; --i)
            shingles.push_back(begin + i * 100'000);
        return shingles;
    };
    std::uint32_t read_again = 0;
    EarlierPassages earlier([&](std::uint32_t passage) {
        ++read_again;
        return Sketch(shingles_from(passage));
    });
    for (std::uint32_t i = 0; i < many; ++i)
        REQUIRE(earlier.first_of(Sketch(shingles_from(i))) == i);
    for (std::uint32_t i = 0; i < many; ++i) {
        std::vector<std::uint32_t> nearly = shingles_from(i);
        nearly.front() += 5000;
        REQUIRE(earlier.first_of(Sketch(nearly)) == i);
    }
    CHECK(read_again > 0);
    CHECK(earlier.first_of({}) == 2 * many); // too short to tell
    CHECK(earlier.first_of({}) == 2 * many + 1);
}

TEST_CASE("a sketch tells its smallest shingles and all of them, each once")
{
    using Shingles = std::vector<std::uint32_t>;
    Sketch sketch(Shingles{90, 20, 30, 20, 10, 40, 50, 60, 70, 80, 10, 5});
    CHECK(std::ranges::equal(sketch.sample(), Shingles{5, 10, 20, 30, 40, 50, 60, 70}));
    CHECK(std::ranges::equal(sketch.sorted(), Shingles{5, 10, 20, 30, 40, 50, 60, 70, 80, 90}));
    Sketch small(Shingles{3, 1, 3});
    CHECK(std::ranges::equal(small.sample(), Shingles{1, 3}));
    CHECK(Sketch().empty());
    CHECK(Sketch().sample().empty());
}

TEST_CASE("resemblance is what part of all shingles two texts share")
{
    CHECK(resemblance(std::vector<std::uint32_t>{1, 2, 3}, std::vector<std::uint32_t>{2, 3, 4}) ==
          doctest::Approx(0.5));
    CHECK(resemblance(std::vector<std::uint32_t>{}, std::vector<std::uint32_t>{}) == 0);
    CHECK(resemblance(std::vector<std::uint32_t>{1}, std::vector<std::uint32_t>{1}) == 1);
}

TEST_CASE("without duplicates a rate divides by the words of what is counted, with hits or without")
{
    test::CodedCorpus coded(
        {test::document("a.txt", {letter, other}), test::document("b.txt", {letter, other, "Op school."})},
        "codes: {school: [school]}");
    leave_out_duplicates(coded.coding, 1);
    const auto uncounted = uncounted_repeats(coded.corpus, coded.coding, coded.request);
    REQUIRE(uncounted.size() == 2);
    CHECK(uncounted[0].document == 1);
    const auto words = [&](std::span<const UncountedPassage> left_out) {
        return count(coded.coding, coded.codebook, coded.corpus, coded.request, "document", left_out).back().words;
    };
    CHECK(words({}) == 61);
    CHECK(words(uncounted) == 2);
}
