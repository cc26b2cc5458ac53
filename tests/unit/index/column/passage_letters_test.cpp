#include "index/column/passage_letters.hpp"

#include "error.hpp"
#include "support/documents.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

using namespace draad;

namespace {

std::string stored(const AnalysedPassage& passage)
{
    ByteWriter out;
    write_passage_letters(passage.text, passage.words.tokens, out);
    return out.take();
}

std::string restored(const std::string& bytes, const AnalysedPassage& passage, std::size_t size)
{
    ByteReader in(bytes);
    std::string text = "of another passage";
    read_passage_letters(in, passage.words.tokens, folded_tokens(passage.words.tokens), size, text);
    CHECK(in.left() == 0);
    return text;
}

}

TEST_CASE("a text is had again from its tokens, whatever its letters and gaps are")
{
    for (const char* text : {"", " ", "Zij zei niets.", "ZIJ zei: \"Eén keer!\"  En\ttoen\nniets meer\n", "  vooraan",
                             "Œuvre, ĳs en ﬁets", "jeugd\u00ADzorg en İstanbul", "e\u0301e\u0301n", "...", "a",
                             "Bel 06-12345678 of https://voorbeeld.nl/A?b=C."}) {
        CAPTURE(text);
        const AnalysedPassage passage = test::document("a.txt", {text}).passages.front();
        CHECK(restored(stored(passage), passage, passage.text.size()) == text);
    }
}

TEST_CASE("a word whose folded form was mended keeps the letters that it was written with")
{
    AnalysedPassage passage = test::document("a.txt", {"Een gezel- ligheid."}).passages.front();
    for (const char* folded : {"", "gezel", "gezelligheid", "gezellig heid van buiten"}) {
        passage.words.tokens[1].folded = folded;
        CHECK(restored(stored(passage), passage, passage.text.size()) == passage.text);
    }
}

TEST_CASE("what most texts are made of takes no bytes: a capital takes one, and so do the ends")
{
    const AnalysedPassage passage =
        test::document("a.txt", {"Zij zei dat het niet ging, en dat was dat."}).passages.front();
    CHECK(stored(passage).size() == 2);
}

TEST_CASE("stored letters that were altered or cut short are read or refused, never a crash")
{
    const AnalysedPassage passage = test::document("a.txt", {"Zij zei:  \"Eén keer!\" Élan."}).passages.front();
    const std::string whole = stored(passage);
    const auto read = [&](const std::string& bytes, std::size_t size) {
        ByteReader in(bytes);
        std::string text;
        read_passage_letters(in, passage.words.tokens, folded_tokens(passage.words.tokens), size, text);
        CHECK(text.size() == size);
    };
    const std::size_t size = passage.text.size();
    for (std::size_t length = 0; length < whole.size(); ++length)
        CHECK_THROWS_AS(read(whole.substr(0, length), size), DamagedBytes);
    for (const std::size_t wrong : {std::size_t{0}, size - 2, size + 1, SIZE_MAX})
        CHECK_THROWS_AS(read(whole, wrong), DamagedBytes);
    std::size_t refused = 0;
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (const int byte : {0x00, 0x07, 0x7F, 0x80, 0xFF}) {
            std::string altered = whole;
            altered[i] = static_cast<char>(byte);
            try {
                read(altered, size);
            } catch (const DamagedBytes&) {
                ++refused;
            }
        }
    CHECK(refused > whole.size());
}
