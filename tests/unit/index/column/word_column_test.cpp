#include "index/column/word_column.hpp"

#include "error.hpp"
#include "index/column/column_merge.hpp"
#include "index/column/column_writer.hpp"
#include "index/column/posting_sums.hpp"
#include "index/column/stored_passage.hpp"
#include "storage/bytes.hpp"
#include "support/documents.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <limits>

using namespace draad;

namespace {

constexpr std::size_t all_speakers = std::numeric_limits<std::size_t>::max();

std::vector<AnalysedPassage> examples()
{
    std::vector<AnalysedPassage> passages =
        test::document("a.txt", {"Eén, twee. Ja, zei zij.", "", "Zij  zei: nee, om tien uur.",
                                 "Ja ja ja. " + std::string(300, 'x') + " nee"})
            .passages;
    passages[2].passage.speaker = 3;
    passages[2].passage.turn = 7;
    passages[2].code_points_before = 1000;
    passages[2].quotations = {
        {.range = {10, 13}, .is_speech = true, .speaker = "Kim", .printed = "Zij", .verb = "zei"}};
    return passages;
}

void write(const std::filesystem::path& file, std::span<const AnalysedPassage> passages)
{
    ColumnWriter writer;
    for (const AnalysedPassage& passage : passages)
        writer.add(passage);
    writer.write(file);
}

void check_same(const AnalysedPassage& back, const AnalysedPassage& passage)
{
    CHECK(back.passage == passage.passage);
    CHECK(back.code_points_before == passage.code_points_before);
    CHECK(back.words.sentences == passage.words.sentences);
    REQUIRE(back.words.tokens.size() == passage.words.tokens.size());
    for (std::size_t i = 0; i < back.words.tokens.size(); ++i) {
        const Token& token = back.words.tokens[i];
        CAPTURE(token.folded);
        CHECK(token.range == passage.words.tokens[i].range);
        CHECK(token.kind == passage.words.tokens[i].kind);
        CHECK(token.folded == passage.words.tokens[i].folded);
    }
}

std::string bytes_of(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Times {
    std::uint32_t passage = 0;
    std::uint32_t times = 1;
};

/// Whether these, and no others, are the passages that the column says to have a word, and how often.
bool are_passages_with(const WordColumn& column, std::string_view word, std::initializer_list<Times> passages)
{
    const std::uint32_t id = *column.words().find(word);
    PostingSum sum;
    for (const auto [passage, times] : passages)
        sum.add(passage, times);
    return sum.passages() == column.passages_of(id) && sum.sum() == column.posting_sum_of(id);
}

}

TEST_CASE("passages come back from a column as they were")
{
    const test::TemporaryFolder folder;
    const std::vector<AnalysedPassage> passages = examples();
    write(folder.path() / "column", passages);
    const WordColumn column(folder.path() / "column");
    REQUIRE(column.passages() == passages.size());
    StoredPassage stored(column, "column", {});
    for (std::uint32_t i = 0; i < passages.size(); ++i) {
        stored.seek(i, all_speakers);
        CHECK(stored.header() == passages[i].passage);
        const AnalysedPassage& located = stored.located();
        CHECK(located.text == passages[i].text);
        CHECK(located.quotations == passages[i].quotations);
        CHECK(std::ranges::equal(located.words.tokens, passages[i].words.tokens, {}, &Token::range, &Token::range));
        CHECK(stored.tokens(all_tokens).size() == passages[i].words.tokens.size());
        check_same(stored.whole(), passages[i]);
        CHECK(stored.whole() == passages[i]);
    }
    CHECK_THROWS_WITH_AS(stored.seek(4, all_speakers), doctest::Contains("column: the index is damaged"), Error);
}

TEST_CASE("a stored passage is the same in whatever order one asks for its parts, and after it was handed over")
{
    const test::TemporaryFolder folder;
    const std::vector<AnalysedPassage> passages = examples();
    write(folder.path() / "column", passages);
    const WordColumn column(folder.path() / "column");
    const std::vector<std::uint32_t> word_ids = column.word_ids_of_entries({});
    StoredPassage stored(column, "column", [&] { return std::span(word_ids); });
    AnalysedPassage kept = passages[0];
    for (const std::uint32_t i : {3U, 0U, 1U, 2U}) {
        stored.seek(i, all_speakers);
        const std::size_t tokens = passages[i].words.tokens.size();
        const std::vector<FoldedToken> wanted = folded_tokens(passages[i].words.tokens);
        for (const TokenSpan stretch : {TokenSpan{tokens / 2, tokens}, TokenSpan{0, tokens}})
            CHECK(std::ranges::equal(stored.tokens(stretch),
                                     std::span(wanted).subspan(stretch.begin, stretch.end - stretch.begin), {},
                                     &FoldedToken::folded, &FoldedToken::folded));
        stored.hand_over(kept);
        CHECK(kept == passages[i]);
        CHECK(stored.header() == passages[i].passage);
        CHECK(stored.words().word_ids == words_in(passages[i].words, column.words()).word_ids);
        CHECK(stored.whole() == passages[i]);
    }
}

TEST_CASE("a stored passage of a speaker whom its document does not have is damage")
{
    const test::TemporaryFolder folder;
    write(folder.path() / "column", examples());
    const WordColumn column(folder.path() / "column");
    StoredPassage stored(column, "column", {});
    stored.seek(2, 4);
    CHECK(stored.header().speaker == 3U);
    CHECK_THROWS_WITH_AS(stored.seek(2, 3), doctest::Contains("the index is damaged"), Error);
}

TEST_CASE("the words of a passage are numbers in a vocabulary, and marks are none")
{
    const test::TemporaryFolder folder;
    const std::vector<AnalysedPassage> passages = examples();
    write(folder.path() / "column", passages);
    const WordColumn column(folder.path() / "column");
    const std::vector<std::uint32_t> word_ids = column.word_ids_of_entries({});
    StoredPassage stored(column, "column", [&] { return std::span(word_ids); });
    for (std::uint32_t i = 0; i < column.passages(); ++i) {
        stored.seek(i, all_speakers);
        const PassageWords& words = stored.words();
        const PassageWords wanted = words_in(passages[i].words, column.words());
        CHECK(words.word_ids == wanted.word_ids);
        CHECK(words.sentences == wanted.sentences);
    }
}

TEST_CASE("a column tells by a sum which passages the postings of a word must name, and how often")
{
    const test::TemporaryFolder folder;
    write(folder.path() / "column", examples());
    const WordColumn column(folder.path() / "column");
    CHECK(are_passages_with(column, "ja", {{0}, {3, 3}}));
    CHECK(are_passages_with(column, "ja", {{3, 3}, {0}}));
    CHECK_FALSE(are_passages_with(column, "ja", {{0}, {3, 2}}));
    CHECK(are_passages_with(column, "zei", {{0}, {2}}));
    CHECK_FALSE(are_passages_with(column, "zei", {{0}, {1}}));
    CHECK_FALSE(are_passages_with(column, "zei", {{0}}));
    CHECK_FALSE(are_passages_with(column, "zei", {{0}, {2}, {3}}));
    CHECK(column.passages_of(*column.words().find("nee")) == 2);
    CHECK_FALSE(column.words().holds(","));
}

TEST_CASE("columns merged are the column of all their passages")
{
    const test::TemporaryFolder folder;
    const std::vector<AnalysedPassage> first = examples();
    const std::vector<AnalysedPassage> second = test::document("b.txt", {"Niemand zei ja.", "Aan tafel!"}).passages;
    write(folder.path() / "one", first);
    write(folder.path() / "two", second);
    merge_columns(std::vector{folder.path() / "one", folder.path() / "two"}, folder.path() / "all", 0);
    const WordColumn column(folder.path() / "all");
    REQUIRE(column.passages() == first.size() + second.size());
    StoredPassage stored(column, "column", {});
    for (std::uint32_t i = 0; i < column.passages(); ++i) {
        stored.seek(i, all_speakers);
        CHECK(stored.whole() == (i < first.size() ? first[i] : second[i - first.size()]));
    }
    CHECK(are_passages_with(column, "ja", {{0}, {3, 3}, {4}}));
    CHECK(are_passages_with(column, "tafel", {{5}}));
}

namespace {

/// Reads all that the bytes hold, as a column; whether they were refused.
bool is_refused(const std::filesystem::path& file, const std::string& bytes, Checksums checksums)
{
    std::ofstream(file, std::ios::binary) << bytes;
    try {
        const WordColumn column(file, checksums);
        const std::vector<std::uint32_t> word_ids = column.word_ids_of_entries({});
        StoredPassage stored(column, "column", [&] { return std::span(word_ids); });
        for (std::uint32_t i = 0; i < column.passages(); ++i) {
            stored.seek(i, all_speakers);
            stored.whole();
            stored.words();
        }
    } catch (const Error&) {
        return true;
    }
    return false;
}

}

TEST_CASE("a column with any byte altered, or cut short, is refused")
{
    const test::TemporaryFolder folder;
    write(folder.path() / "column", examples());
    const std::string column = bytes_of(folder.path() / "column");
    CHECK_FALSE(is_refused(folder.path() / "altered", column, Checksums::held));
    for (std::size_t i = 0; i < column.size(); ++i)
        for (const int flipped : {0x01, 0x80, 0xFF}) {
            CAPTURE(i);
            std::string altered = column;
            altered[i] = static_cast<char>(altered[i] ^ flipped);
            CHECK(is_refused(folder.path() / "altered", altered, Checksums::held));
        }
    for (std::size_t length = 0; length < column.size(); length += 7)
        CHECK(is_refused(folder.path() / "altered", column.substr(0, length), Checksums::held));
}

TEST_CASE("a column that was altered with its checksums is read or refused, never a crash")
{
    const test::TemporaryFolder folder;
    write(folder.path() / "column", examples());
    const std::string column = bytes_of(folder.path() / "column");
    std::size_t refused = 0;
    for (std::size_t i = 0; i < column.size(); ++i)
        for (const int byte : {0x00, 0x7F, 0xFF}) {
            std::string altered = column;
            altered[i] = static_cast<char>(byte);
            refused += is_refused(folder.path() / "altered", altered, Checksums::ignored);
        }
    CHECK(refused >
          column.size() / 10); // word numbers and others that are out of bounds are seen without checksums, too
}
