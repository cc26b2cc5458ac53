#include "index/records/document_record.hpp"

#include "error.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

std::vector<DocumentRecord> example()
{
    DocumentRecord spoken{.fingerprint = "print-1", .first = 1};
    spoken.summary.card = {.name = "a.txt", .title = "Eerste gesprek", .fields = {{"regio", "west"}, {"jaar", "2024"}}};
    spoken.summary.card.speakers = {
        {.name = "Moeder", .role = "ouder", .fields = {{"leeftijd", "41"}}, .printed = {"MOEDER", "Mw. A."}},
        {.name = "Wil"}};
    spoken.summary.tallies = {{.speaker = 0, .passages = 3, .words = 70, .turns = 2, .time = 12},
                              {.speaker = 1, .passages = 2, .words = 9, .turns = 2},
                              {.kind = PassageKind::heading, .passages = 1, .words = 2}};
    spoken.summary.passages = 6;
    spoken.summary.turns = 4;
    DocumentRecord empty{.fingerprint = "print-2", .first = 7};
    empty.summary.card.name = "leeg.txt";
    return {spoken, empty};
}

}

TEST_CASE("records of documents come back as they were")
{
    const std::vector<DocumentRecord> records = example();
    CHECK(read_document_records(write_document_records(records)) == records);
}

TEST_CASE("an outline tells of a document's name, fingerprint, passages and words what its record does")
{
    const std::string bytes = write_document_records(example());
    const std::vector<DocumentOutline> outlines = read_document_outlines(bytes);
    REQUIRE(outlines.size() == 2);
    CHECK(outlines[0].name == "a.txt");
    CHECK(outlines[0].fingerprint == "print-1");
    CHECK(outlines[0].passages == 6);
    CHECK(outlines[0].words == 81);
    CHECK(outlines[1].name == "leeg.txt");
    CHECK(outlines[1].fingerprint == "print-2");
    CHECK(outlines[1].words == 0);
}

TEST_CASE("records that are cut short are an error to both readers")
{
    const std::string bytes = write_document_records(example());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CHECK_THROWS_AS(read_document_records(bytes.substr(0, length)), Error);
        CHECK_THROWS_AS(read_document_outlines(bytes.substr(0, length)), Error);
    }
}
