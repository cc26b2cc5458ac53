#include "ingest/document/front_matter.hpp"

#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::Fields;
using draad::FrontMatter;
using draad::read_front_matter;

TEST_CASE("front matter gives fields and the byte at which the text begins")
{
    const std::string text =
        "---\r\nTitle: \"Een: titel\"\r\n# opmerking\r\nregio: Noord # bijna\r\ntags: [zorg, 'thuis']\r\n"
        "sprekers:\r\n  - Anna\r\n  - Bart\r\nsetting:\r\n  plaats: Zwolle\r\nleeg:\r\n"
        "uitleg: >\r\n  eerst dit\r\n  dan dat\r\n---\r\nTekst";
    const FrontMatter front_matter = read_front_matter(text, "a.md");
    CHECK(front_matter.fields == Fields{{"title", "Een: titel"},
                                        {"regio", "Noord"},
                                        {"tags", "zorg, thuis"},
                                        {"sprekers", "Anna, Bart"},
                                        {"setting.plaats", "Zwolle"},
                                        {"uitleg", "eerst dit dan dat"}});
    CHECK(text.substr(front_matter.end) == "Tekst");
}

TEST_CASE("a text that opens with a rule has no front matter")
{
    CHECK(read_front_matter("---\n\nZo begon het verhaal.\n\n---\n", "a.txt").end == 0);
    CHECK(read_front_matter("Gewoon een zin.", "a.txt").end == 0);
    CHECK(read_front_matter("", "a.txt").end == 0);
    CHECK(read_front_matter("---\n---\nTekst", "a.txt").end == 8);
}

TEST_CASE("broken front matter is refused with its line")
{
    using draad::test::complaint;
    CHECK(
        complaint("a.md", "---\ntitel: x\nzomaar iets\n---\nTekst") ==
        "a.md:3: the front matter holds 'zomaar iets'; write 'name: value' on each line between the two lines of ---");
    CHECK(complaint("a.md", "---\ntitel: x\n\nTekst zonder eind").starts_with("a.md:4: "));
    CHECK(complaint("a.md", "---\ntitel: x\n") == "a.md:1: the front matter has no end; close it with a line of ---");
    CHECK(complaint("a.md", "---\na: 1\nA: 2\n---\n") == "a.md:3: 'a' stands in the front matter twice; leave one");
}
