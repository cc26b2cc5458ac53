#include "unit/ingest/reading.hpp"

#include "files/bounds.hpp"
#include "support/office_files.hpp"

#include <doctest/doctest.h>

#include <ctime>
#include <utility>

using namespace draad;
using test::complaint;

namespace {

std::string times(std::size_t count, std::string_view part)
{
    std::string text;
    text.reserve(count * part.size());
    for (; count > 0; --count)
        text += part;
    return text;
}

/// A text of so many parts, each with a number of its own.
template <class Part>
std::string numbered(std::size_t count, Part part)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += part(std::to_string(i));
    return text;
}

std::string tei(const std::string& body, const std::string& declarations = "")
{
    return declarations + "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>" + body + "</body></text></TEI>";
}

}

TEST_CASE("what asks for more memory than a document does is refused with what to do")
{
    const std::pair<std::string, std::string> hostile[] = {
        {"a.txt", "a" + times(most_lines + 1, "\n")},
        {"a.md", "a" + times(most_lines + 1, "\n")},
        {"a.srt", "a" + times(most_lines + 1, "\n")},
        {"a.stm", "a" + times(most_lines + 1, "\r")},
        {"a.html", "<p>a" + times(most_lines, "<b>")},
        {"a.csv", "a" + times(most_cells + 1, ",")},
        {"a.json", "[" + times(5'000'001, "0,") + "0]"},
        {"a.rtf", "{\\rtf1 a" + times(most_lines + 1, "\\line ") + "}"},
    };
    for (const auto& [name, bytes] : hostile) {
        CAPTURE(name);
        CHECK(complaint(name, bytes).find("divide it into parts") != std::string::npos);
    }
}

TEST_CASE("what is nested deeper than people write is refused")
{
    const std::pair<std::string, std::string> hostile[] = {
        {"a.xml", tei(times(300, "<div>") + times(300, "</div>"))},
        {"a.docx", test::docx({.body = times(300, "<w:sdt>") + times(300, "</w:sdt>")})},
        {"a.odt", test::odt(times(300, "<text:section>") + times(300, "</text:section>"))},
        {"a.json", times(33, "[") + times(33, "]")},
        {"a.rtf", times(1002, "{\\rtf1 ") + times(1002, "}")},
    };
    for (const auto& [name, bytes] : hostile) {
        CAPTURE(name);
        CHECK(complaint(name, bytes).find("nested") != std::string::npos);
    }
    CHECK(complaint("a.html", times(3000, "<div>") + "Toch gelezen.") == ""); // pages never close what they open
}

TEST_CASE("what unfolds to far more than it is, is refused")
{
    std::string declarations = "<!DOCTYPE TEI [<!ENTITY a0 'zorg'>";
    for (int level = 1; level < 30; ++level) {
        const std::string below = "&a" + std::to_string(level - 1) + ";";
        declarations += "<!ENTITY a" + std::to_string(level) + " '" + below + below + "'>";
    }
    CHECK(complaint("a.xml", tei("<u who='A'>&a29;</u>", declarations + "]>")) != "");
    CHECK(complaint("a.docx", test::docx({.body = times(20'000'000, " ")})).find("unpacks to more than") !=
          std::string::npos);
    const std::string spaces = "<text:p>a<text:s text:c='2000000000'/>b</text:p>";
    CHECK(read_document("a.odt", test::odt(times(10, spaces))).text.utf8.size() < 20'000);
}

TEST_CASE("twice the text takes about twice the time, whatever it is made of")
{
    constexpr std::size_t some = 20'000;
#ifdef __SANITIZE_ADDRESS__
    constexpr double longest = 60;
#else
    constexpr double longest = 4;
#endif
    // Seconds of the processor: what grows with the square takes ten times as many.
    const std::pair<std::string, std::string> hostile[] = {
        {"names.txt", numbered(some, [](const std::string& i) { return "Naam" + i + "x: ja.\n\n"; })},
        {"few-names.txt", numbered(5 * some, [](const std::string& i) { return "Naam" + i.substr(0, 4) + ": ja.\n"; })},
        {"line.txt", times(some, "wij hebben samen gekeken naar wat er nodig was ")},
        {"colons.txt", times(10 * some, "a:")},
        {"tags.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\na" + times(10 * some, "<")},
        {"overrides.srt", "1\n00:00:00,000 --> 00:00:01,000\na" + times(10 * some, "{\\")},
        {"objects.json", "[" + times(10 * some, "{},") + "{\"text\":\"ja\"}]"},
        {"pipes.md", "a" + times(10 * some, "|")},
        {"tables.html", times(some, "<table><td>a")},
        {"cells.rtf", "{\\rtf1 " + times(some, "a\\cell ") + "}"},
    };
    for (const auto& [name, bytes] : hostile) {
        CAPTURE(name);
        const std::clock_t begin = std::clock();
        complaint(name, bytes);
        CHECK(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC < longest);
    }
}

TEST_CASE("a PDF whose pages lead to themselves ends")
{
    const std::string loop = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                             "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>endobj\n"
                             "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n";
    const std::clock_t begin = std::clock();
    CHECK(complaint("a.pdf", loop) != "");
    CHECK(std::clock() - begin < 10 * CLOCKS_PER_SEC);
}

TEST_CASE("a line of the largest size that there is, is one paragraph")
{
    const std::string line = times(40'000, "wij willen zelf kiezen wat er nodig is en wie er komt ");
    const Document document = read_document("a.txt", line);
    REQUIRE(document.passages.size() == 1);
    CHECK(document.passages[0].range.size() == line.size() - 1);
}
