#include "text/encoding/decoding.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using draad::decode;

namespace {

struct Example {
    std::string bytes;
    std::string text;
    std::string encoding;
};

/// Text as UTF-16 or UTF-32: `width` bytes a character, the low byte first or last.
std::string widen(std::string_view ascii, std::size_t width, bool low_first)
{
    std::string wide;
    for (const char letter : ascii) {
        std::string unit(width, '\0');
        unit[low_first ? 0 : width - 1] = letter;
        wide += unit;
    }
    return wide;
}

}

TEST_CASE("a byte-order mark says what the encoding is and is no part of the text")
{
    using namespace std::string_literals;
    const std::vector<Example> examples = {
        {"\xEF\xBB\xBF"
         "cli\xC3\xABnt",
         "cliënt", "UTF-8"},
        {"\xEF\xBB\xBF\xEF\xBB\xBFtwee", "twee", "UTF-8"},
        {"\xFF\xFE" + widen("zorg", 2, true), "zorg", "UTF-16LE"},
        {"\xFE\xFF" + widen("zorg", 2, false), "zorg", "UTF-16BE"},
        {"\xFF\xFE\0\0"s + widen("zorg", 4, true), "zorg", "UTF-32LE"},
        {"\0\0\xFE\xFF"s + widen("zorg", 4, false), "zorg", "UTF-32BE"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.encoding);
        const auto text = decode(example.bytes);
        REQUIRE(text);
        CHECK(text->utf8 == example.text);
        CHECK(text->encoding == example.encoding);
    }
}

TEST_CASE("text without a mark is read in the encoding that fits it")
{
    const std::vector<Example> examples = {
        {"", "", "UTF-8"},
        {"gewoon", "gewoon", "UTF-8"},
        {"cli\xC3\xABnten \xE2\x80\x98zelf\xE2\x80\x99", "cliënten ‘zelf’", "UTF-8"},
        {"De cli\xEBnt zei: \x91ik wil zelf beslissen\x92.", "De cliënt zei: ‘ik wil zelf beslissen’.", "windows-1252"},
        {"E\xE9n cli\xEBnt", "Eén cliënt", "windows-1252"},
        {"caf\xE9", "café", "windows-1252"},
        {"E\x82n cli\x89nt zei: ja, d\xA0\xA0rna hoorde zij niets. Ge\x8Bnteresseerd? Nee, ok\x82, dat is \x82\x82n "
         "ding.",
         "Eén cliënt zei: ja, dáárna hoorde zij niets. Geïnteresseerd? Nee, oké, dat is één ding.", "ibm-850"},
        {"\xD4"
         "E\x8En\xD5 cli\x91nt zei: \xD2ja\xD3, d\x87\x87rna hoorde zij niets. Ge\x95nteresseerd? Nee, ok\x8E.",
         "‘Eén’ cliënt zei: “ja”, dáárna hoorde zij niets. Geïnteresseerd? Nee, oké.", "macintosh"},
        {"\x80 12,50 per dag", "€ 12,50 per dag", "windows-1252"},
        {widen("Zij beslist zelf.", 2, true), "Zij beslist zelf.", "UTF-16LE"},
        {widen("Zij beslist zelf.", 2, false), "Zij beslist zelf.", "UTF-16BE"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.text);
        const auto text = decode(example.bytes);
        REQUIRE(text);
        CHECK(text->utf8 == example.text);
        CHECK(text->encoding == example.encoding);
    }
}

TEST_CASE("what is no text, or damaged text, is not decoded")
{
    using namespace std::string_literals;
    const std::vector<std::string> examples = {
        "PK\x03\x04\0\0\x08\0"s,          // a zip file
        "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s, // a picture
        "\x01\x02\x03\x04\x05\x06 abc"s,  // control characters
        "\xFF\xFE"
        "abc"s,                                            // UTF-16 of an odd length
        "cli\xC3\xABnten, idee\xC3\xABn en caf\xC3 dicht", // UTF-8 cut in the middle of a letter
        "\xEF\xBB\xBFgoed, \xC3\xA9\xC3\xA9n, \xFF",
    };
    for (const std::string& bytes : examples) {
        CAPTURE(bytes);
        CHECK_FALSE(decode(bytes));
    }
}

TEST_CASE("the first byte that is not UTF-8 is found")
{
    CHECK_FALSE(draad::first_invalid_utf8("een heel gewone, lange zin met één é erin"));
    CHECK(draad::first_invalid_utf8("een heel gewone zin \xFF") == 20);
    CHECK(draad::first_invalid_utf8("\xC3") == 0);
    CHECK(draad::first_invalid_utf8("\xED\xA0\x80") == 0); // a lone surrogate
    CHECK(draad::first_invalid_utf8("a\xC0\xAF") == 1);    // a slash in two bytes
}

TEST_CASE("bytes that are no UTF-8 are escaped one by one, and all else stays")
{
    CHECK(draad::with_escaped_bytes("café.txt") == "café.txt");
    CHECK(draad::with_escaped_bytes("caf\xE9.txt") == "caf\\xE9.txt");
    CHECK(draad::with_escaped_bytes("\xC3\xFF") == "\\xC3\\xFF");
    CHECK(draad::with_escaped_bytes("").empty());
}
