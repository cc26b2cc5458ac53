#include "match/hit_finder.hpp"

#include "compiled.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;
using draad::test::codebook_from;
using draad::test::lexicon;

namespace {

using Found = std::vector<std::string>;

/// The words of each hit of the only code, its parts divided by '|'.
Found find(const std::string& rule, const std::string& text)
{
    const Codebook codebook = codebook_from("codes: {c: [" + rule + "]}");
    const AnalysedPassage passage = test::passage_of(text);
    const SortedWords words = test::vocabulary_of(passage);
    const Matcher matcher(codebook, lexicon(), words);
    Found found;
    for (const Hit& hit : HitFinder(matcher).find(passage, {})) {
        std::string parts;
        for (const TokenSpan part : hit.parts) {
            const TextRange first = passage.words.tokens[part.begin].range;
            const TextRange last = passage.words.tokens[part.end - 1].range;
            parts += (parts.empty() ? "" : "|") + text.substr(first.begin, last.end - first.begin);
        }
        found.push_back(parts);
    }
    return found;
}

}

TEST_CASE("within a clause a rule finds what belongs to one verb")
{
    const std::string rule = "{rule: bank ~6 dicht, within: clause}";
    CHECK(find(rule, "De bank in ons dorp is al jaren dicht.") == Found{"bank|dicht"});
    CHECK(find(rule, "De bank bleef open, het postkantoor ging dicht.").empty());
    CHECK(find(rule, "Omdat de bank bleef, gaat niemand dicht zitten.").empty());
}

TEST_CASE("what interrupts a clause is no part of the match, and takes no room in a gap")
{
    const std::string rule = "{rule: juf ..1 geven, within: clause}";
    CHECK(find(rule, "De juf, die ik eerst niet vertrouwde, gaf ons inspraak.") == Found{"juf|gaf"});
    CHECK(find("{rule: juf ..1 geven}", "De juf, die ik eerst niet vertrouwde, gaf ons inspraak.").empty());
    CHECK(find("{rule: juf geven, within: clause}", "De juf, die ik niet vertrouwde, gaf inspraak.") ==
          Found{"juf|gaf"});
}

TEST_CASE("with and unless look in the clause of the match")
{
    const std::string with = "{rule: luisteren, with: wethouder, within: clause}";
    CHECK(find(with, "De wethouder luistert.") == Found{"luistert"});
    CHECK(find(with, "De wethouder ging weg, maar de buren luisterden.").empty());
    const std::string unless = "{rule: luisteren, unless: radio, within: clause}";
    CHECK(find(unless, "Zij luistert naar de radio.").empty());
    CHECK(find(unless, "De radio stond uit, want hij luisterde.") == Found{"luisterde"});
}

TEST_CASE("a verb whose parts stand apart is of the clause that has both")
{
    const std::string rule = "{rule: meedenken, within: clause}";
    CHECK(find(rule, "Wij denken daar graag over mee.") == Found{"denken|mee"});
}

TEST_CASE("a regular expression finds what it finds, clause by clause")
{
    const std::string rule = "{rule: '/h[oa]ord/', within: clause}";
    CHECK(find(rule, "Ik ben gehoord, al was het laat, en zij werd ook gehoord.") == Found{"gehoord", "gehoord"});
}

TEST_CASE("a rule of sentences and one of clauses of the same code meet as any two")
{
    const std::string rules = "{rule: stem, within: clause}, {rule: stem hebben}";
    CHECK(find(rules, "Wij willen stem hebben.") == Found{"stem hebben"});
}

TEST_CASE("no gap reaches over a colon, a semicolon or a dash; over a comma it does")
{
    const std::string near = "{rule: bank ~3 dicht}";
    CHECK(find(near, "De bank, ook die, is dicht.") == Found{"bank|dicht"});
    CHECK(find(near, "Dat is de bank; dicht is hij niet.").empty());
    CHECK(find(near, "Het gaat om de bank: dicht of open.").empty());
    CHECK(find("{rule: bank .. dicht}", "Wij zagen de bank - alles dicht.").empty());
    CHECK(find("{rule: grote bank}", "Een grote; bank is dat niet.").empty());
    CHECK(find("{rule: bank ~3 dicht, within: paragraph}", "Dat is de bank; dicht is hij niet.") ==
          Found{"bank; dicht"});
}
