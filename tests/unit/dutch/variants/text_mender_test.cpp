#include "dutch/variants/text_mender.hpp"

#include "unit/dutch/lexicon.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

struct Example {
    std::string_view damaged;
    std::string_view meant;
};

}

TEST_CASE("a damaged text is mended to what was meant")
{
    TextMender mender(test::lexicon());
    const std::vector<Example> examples = {
        // encoded twice, and thrice
        {"De cliÃ«nten en de coÃ¶rdinator", "De cliënten en de coördinator"},
        {"â€˜Jaâ€™, zei EÃ©n van hen â€“ euro â‚¬ 5", "‘Ja’, zei Eén van hen – euro € 5"},
        {"De cliÃƒÂ«nt", "De cliënt"},
        // line ends
        {"Wij willen samen\nverder gaan.", "Wij willen samen verder gaan."},
        {"Het vertrou-\nwen is weg.", "Het vertrouwen is weg."},
        {"Het vertrou\u00AD\nwen is weg.", "Het vertrouwen is weg."},
        {"In Noord-\nHolland", "In Noord-Holland"},
        {"De jeugd-\nen gezinshulp", "De jeugd- en gezinshulp"},
        // what cannot be seen
        {"De bege\u00ADlei\u00ADding\u200B komt.", "De begeleiding komt."},
        {"De clie\u0308nt", "De cliënt"},
        // scanners
        {"De veiiigheid van het g3zin", "De veiligheid van het g3zin"},
        {"Mijn rnoeder was 0uder", "Mijn moeder was ouder"},
        {"Het b e s l u i t viel.", "Het besluit viel."},
        {"L okale hulp en ver trouwen", "Lokale hulp en ver trouwen"},
        {"Zij kwam snelin de kamer.", "Zij kwam snel in de kamer."},
        {"Dat was voor hetgezin.", "Dat was voor het gezin."},
    };
    for (const auto& [damaged, meant] : examples) {
        CAPTURE(damaged);
        const ReplacedText mended = mender.mend(damaged);
        CHECK(mended.text() == meant);
        CHECK(mender.mend(mended.text()).text() == mended.text());
    }
}

TEST_CASE("what is no damage stays as it is")
{
    TextMender mender(test::lexicon());
    for (const std::string_view text : {
             "De cliënt heeft ‘ja’ gezegd, één keer – in het café.",
             "Ik heb effe geappt en toen gechilld, weetjewel.",
             "Mevrouw Veiiing woont aan de Rnoedersteeg.",
             "Het zorgmijdersoverleg van de jeugdzorgwerkers",
             "Kies a, b, c of d. Vitamine B 12 en groep 3b.",
             "Dat is mn moeder d'r huis, 's morgens om 9u.",
             "« Bonjour » â la carte; Å en Ä’s, Ë en Ã",
             "Een debriefing over laptops en workshops",
         }) {
        CAPTURE(text);
        CHECK(mender.mend(text).text() == text);
    }
}

TEST_CASE("a stretch of the mended text is found again in the original")
{
    TextMender mender(test::lexicon());
    const std::string_view original = "De cliÃ«nt heeft vertrou-\nwen in de rnoeder.";
    const ReplacedText mended = mender.mend(original);
    const auto found = [&](std::string_view words) {
        const std::size_t begin = mended.text().find(words);
        REQUIRE(begin != std::string::npos);
        const TextRange range = mended.in_original({begin, begin + words.size()});
        return std::string(original.substr(range.begin, range.size()));
    };
    CHECK(found("cliënt") == "cliÃ«nt");
    CHECK(found("moeder") == "rnoeder");
    CHECK(found("vertrouwen") == "vertrou-\nwen");
    CHECK(found("in de") == "in de");
}
