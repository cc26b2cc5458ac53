#include "xml/inline_markup.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace draad;

TEST_CASE("markup in a text reads as a browser shows it")
{
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"niet<br>naar ons", "niet\nnaar ons"},
        {"niet<br />\nnaar ons", "niet\nnaar ons"},
        {"<p>Eerst.</p><p>Toen.</p>", "Eerst.\n\nToen."},
        {"<p class=\"MsoNormal\">Eerst&nbsp;dit.</p>", "Eerst\u00A0dit."},
        {"Het was <b>heel</b> <EM>erg</EM> druk", "Het was heel erg druk"},
        {"Jip &amp; Janneke, caf&eacute;, &#8364; 5, &#xE9;&eacute;n", "Jip & Janneke, café, € 5, één"},
        {"<ul><li>rust</li><li>tijd</li></ul>", "- rust\n- tijd"},
        {"<table>\n<tr>\n<td>Noor</td>\n<td>Ja.</td>\n</tr>\n<tr><td>Sem</td><td>Nee.</td></tr>\n</table>",
         "Noor\tJa.\nSem\tNee."},
        {"| Noor | Ja.<br>Nee. |", "| Noor | Ja. Nee. |"},
    };
    for (const auto& [text, shown] : rows) {
        CAPTURE(text);
        CHECK(without_inline_markup(text) == shown);
    }
}

TEST_CASE("what only looks like markup is text")
{
    for (const std::string text :
         {"3 < 4 en 5 > 2", "<naam> zei dat", "<p.12> en verder", "a<b en c>d", "AT&T; en R&D", "&onbekend; woord",
          "`<br>` breekt een regel", "```\n<br>\n```", "<3", "Jan <jan@voorbeeld.nl> schreef", "&#0; &#xD800;"}) {
        CAPTURE(text);
        CHECK(without_inline_markup(text) == text);
    }
}
