#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using draad::Document;
using draad::Passage;
using draad::PassageKind;
using draad::read_document;
using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

/// Pages of 20 lines with a head and a number, as the text of a PDF.
std::string pages(int count)
{
    std::string text;
    for (int page = 1; page <= count; ++page) {
        text += fmt::format("Jaarverslag De Linde\n\n");
        for (int line = 0; line < 20; ++line)
            text += fmt::format(
                "Op de groep van huis nummer {} en {} is het weer een heel druk jaar geweest, zegt men.\n", page, line);
        text += fmt::format("\n{}\n\f", page);
    }
    return text;
}

}

TEST_CASE("a line that comes back on every page is furniture")
{
    const Document document = read_document("a.txt", pages(5));
    const auto heads = std::ranges::count_if(document.passages, [&document](const Passage& passage) {
        return document.text.slice(passage.range) == "Jaarverslag De Linde" && passage.kind == PassageKind::meta;
    });
    CHECK(heads == 5);
}

TEST_CASE("what two people say again and again is no furniture")
{
    std::string text;
    for (int turn = 0; turn < 60; ++turn)
        text += turn % 20 == 0 ? "Anna: Ja\n\n" : fmt::format("Bob: Dit is zin {} van mij.\n\nAnna: En dan?\n\n", turn);
    for (const std::string& line : outline(text))
        CHECK(line.starts_with("body "));
}

TEST_CASE("what stands at the foot of a page is in no passage that the page cuts")
{
    CHECK(
        outline("Moeder: Hoe ging dat met de school van uw\n\nBlad 2\n\nzoon en met de hulp?\n\nVader: Slecht.\n\n3\n\n"
                "Moeder: Waarom?\n\nVader: Tja.") ==
        Lines{"body Moeder: Hoe ging dat met de school van uw", "meta: Blad 2", "body Moeder: zoon en met de hulp?",
              "body Vader: Slecht.", "meta: 3", "body Moeder: Waarom?", "body Vader: Tja."});
}

TEST_CASE("a name with a time that grows heads turns and not pages")
{
    std::string text;
    for (int i = 1; i < 7; ++i)
        text += fmt::format("Anna Vos   0:{0}5\nDat vind ik ook.\n\nBart Bos   0:{0}9\nZo is het.\n\n", i);
    for (const draad::Passage& passage : draad::read_document("a.txt", text).passages)
        CHECK(passage.kind == draad::PassageKind::body);
}
