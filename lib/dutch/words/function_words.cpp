#include "dutch/words/function_words.hpp"

#include "dutch/words/fixed_words.hpp"

namespace draad {
namespace {

constexpr FixedWords
    function_words({"aan",        "aangaande",   "aangezien", "achter",    "achteraf",  "al",         "aldus",
                    "alle",       "allen",       "alles",     "als",       "alsof",     "altijd",     "anders",
                    "anderszins", "behalve",     "behoudens", "beide",     "beiden",    "ben",        "benevens",
                    "bent",       "betreffende", "bij",       "bijgevolg", "binnen",    "boven",      "bovendien",
                    "buiten",     "daar",        "daarna",    "daarom",    "dan",       "dankzij",    "dat",
                    "de",         "deels",       "der",       "derhalve",  "des",       "desondanks", "deze",
                    "dezelfde",   "die",         "dien",      "diens",     "dit",       "doch",       "door",
                    "dus",        "echter",      "een",       "eens",      "elders",    "elk",        "elkaar",
                    "elke",       "en",          "enig",      "enige",     "er",        "ergens",     "evenals",
                    "eveneens",   "evenmin",     "gedurende", "geen",      "genoeg",    "haar",       "had",
                    "hadden",     "heb",         "hebt",      "heeft",     "heen",      "hem",        "hen",
                    "het",        "hier",        "hij",       "hoe",       "hoewel",    "hun",        "ieder",
                    "iedere",     "iedereen",    "iemand",    "iets",      "ik",        "immers",     "in",
                    "indien",     "ingevolge",   "inmiddels", "is",        "ja",        "je",         "jegens",
                    "jij",        "jou",         "jouw",      "jullie",    "krachtens", "langs",      "langzamerhand",
                    "maar",       "mede",        "mee",       "men",       "met",       "middels",    "mij",
                    "mijn",       "mits",        "na",        "naar",      "naast",     "nadat",      "namelijk",
                    "nauwelijks", "nee",         "niemand",   "niet",      "niets",     "nimmer",     "noch",
                    "nochtans",   "nog",         "nogal",     "nooit",     "nu",        "of",         "ofschoon",
                    "om",         "omdat",       "omstreeks", "omtrent",   "ondanks",   "onder",      "ons",
                    "onze",       "ook",         "op",        "opdat",     "over",      "overal",     "overigens",
                    "per",        "rechts",      "rondom",    "sedert",    "sinds",     "slechts",    "sommige",
                    "soms",       "steeds",      "straks",    "te",        "tegen",     "ten",        "tenzij",
                    "ter",        "terwijl",     "tevens",    "thans",     "tijdens",   "toch",       "toe",
                    "toen",       "tot",         "tussen",    "u",         "uit",       "uw",         "uwe",
                    "van",        "vanaf",       "vanouds",   "vanuit",    "vanwege",   "veeleer",    "via",
                    "voldoende",  "volgens",     "voor",      "vooral",    "voordat",   "voorts",     "vrijwel",
                    "waar",       "waarom",      "waarop",    "waarvan",   "wanneer",   "want",       "waren",
                    "was",        "wat",         "we",        "wegens",    "wel",       "weldra",     "welk",
                    "welke",      "wellicht",    "wie",       "wiens",     "wij",       "zal",        "zelf",
                    "zelfs",      "zich",        "zichzelf",  "zij",       "zo",        "zoals",      "zodat",
                    "zodra",      "zonder",      "zou",       "zouden",    "zowat",     "zowel",      "zulke",
                    "zult"});

}

bool is_function_word(std::string_view folded)
{
    return function_words.contains(folded);
}

}
