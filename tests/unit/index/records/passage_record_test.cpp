#include "index/records/passage_record.hpp"

#include "error.hpp"
#include "storage/bytes.hpp"
#include "support/documents.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

AnalysedPassage example()
{
    AnalysedPassage passage = test::document("a.txt", {"Eén, twee. ‘Ja’ zei zij."}).passages.front();
    passage.passage.kind = PassageKind::note;
    passage.passage.speaker = 3;
    passage.passage.turn = 7;
    passage.passage.time = 0;
    passage.passage.line = 41;
    passage.code_points_before = 1000;
    passage.quotations = {{.range = {12, 17}, .is_speech = true, .speaker = "Kim", .printed = "zij", .verb = "zei"}};
    passage.words.tokens[2].folded = "mended";
    return passage;
}

}

TEST_CASE("a passage comes back from its record as it was")
{
    const AnalysedPassage passage = example();
    const AnalysedPassage back = read_passage(write_passage(passage));
    CHECK(back.passage == passage.passage);
    CHECK(back.text == passage.text);
    CHECK(back.code_points_before == 1000);
    CHECK(back.words.sentences == passage.words.sentences);
    CHECK(back.quotations == passage.quotations);
    REQUIRE(back.words.tokens.size() == passage.words.tokens.size());
    for (std::size_t i = 0; i < back.words.tokens.size(); ++i) {
        CHECK(back.words.tokens[i].range == passage.words.tokens[i].range);
        CHECK(back.words.tokens[i].kind == passage.words.tokens[i].kind);
        CHECK(back.words.tokens[i].folded == passage.words.tokens[i].folded);
    }
}

TEST_CASE("a record cut short is an error, never a crash")
{
    const std::string record = write_passage(example());
    for (std::size_t length = 0; length < record.size(); ++length)
        CHECK_THROWS_AS(read_passage(record.substr(0, length)), Error);
}

TEST_CASE("a record with any byte altered is read or refused, never a crash")
{
    const std::string record = write_passage(example());
    for (std::size_t i = 0; i < record.size(); ++i)
        for (const int byte : {0x00, 0x7F, 0x80, 0xFF}) {
            std::string altered = record;
            altered[i] = static_cast<char>(byte);
            try {
                for (const Token& token : read_passage(altered).words.tokens)
                    CHECK(token.range.begin <= token.range.end);
            } catch (const Error&) {
            }
        }
}

TEST_CASE("a stored text that is no UTF-8 is damage")
{
    const AnalysedDocument document = test::document("a.txt", {"De merel zingt."});
    std::string record = write_passage(document.passages.front());
    const std::size_t begin = record.find("merel");
    REQUIRE(begin != std::string::npos);
    record[begin] = '\xA7';
    CHECK_THROWS_AS(read_passage(record), DamagedBytes);
}
