#include "dutch/words/word_classes.hpp"

#include "dutch/words/fixed_words.hpp"

namespace draad {

namespace {

constexpr FixedWords subject_pronouns({
    "ik",      "'k",       "je",    "jij",   "u",    "hij",    "ie",  "-ie", "ze",
    "zij",     "het",      "'t",    "we",    "wij",  "jullie", "men", "er",  "iemand",
    "niemand", "iedereen", "alles", "niets", "daar", "die",    "dat", "dit", "mensen",
});

constexpr FixedWords personal_pronouns({"ik", "je", "jij", "u", "hij", "ze", "zij", "we", "wij", "jullie", "men"});

constexpr FixedWords determiners({
    "de",   "het",    "'t",      "een",   "'n",    "geen",   "mijn", "m'n",  "jouw",  "je",
    "uw",   "zijn",   "z'n",     "haar",  "d'r",   "ons",    "onze", "hun",  "deze",  "dit",
    "die",  "dat",    "elk",     "elke",  "ieder", "iedere", "alle", "enig", "enige", "enkele",
    "veel", "weinig", "sommige", "beide", "zo'n",  "wat",    "twee", "drie", "meer",  "minder",
});

constexpr FixedWords prepositions({
    "aan",   "achter", "bij",     "binnen", "boven",   "buiten",    "door",    "gedurende", "in",     "jegens", "langs",
    "met",   "na",     "naar",    "naast",  "om",      "omtrent",   "onder",   "ondanks",   "op",     "over",   "per",
    "rond",  "rondom", "sinds",   "te",     "tegen",   "tegenover", "tijdens", "tot",       "tussen", "uit",    "van",
    "vanaf", "vanuit", "vanwege", "via",    "volgens", "voor",      "wegens",  "zonder",
});

constexpr FixedWords subordinators({
    "alhoewel", "alsof", "doordat", "hoewel",  "indien",  "mits",  "nadat", "ofschoon", "omdat", "opdat",  "tenzij",
    "terwijl",  "toen",  "totdat",  "voordat", "wanneer", "zodat", "zodra", "zolang",   "zoals", "waarna",
});

constexpr FixedWords relatives({
    "die",        "dat",      "dewelke",   "hetgeen", "hetwelk",    "waar",     "waaraan", "waarbij",
    "waarbinnen", "waardoor", "waarin",    "waarmee", "waarna",     "waarnaar", "waarom",  "waaronder",
    "waarop",     "waarover", "waartegen", "waartoe", "waartussen", "waaruit",  "waarvan", "waarvoor",
    "welke",      "wie",      "wiens",     "wier",    "wat",
});

constexpr FixedWords verb_adverbs({"niet", "nooit", "ook",  "nog", "al",     "wel",  "zich", "toch", "daar",
                                   "hier", "toen",  "dan",  "nu",  "altijd", "vaak", "soms", "zelf", "mij",
                                   "me",   "hem",   "haar", "hen", "zo",     "echt", "heel", "zeer", "weer"});

constexpr FixedWords common_verbs({
    "ben",      "bent",    "is",     "was",     "waren",   "heb",      "hebt",    "heeft",  "had",      "hadden",
    "word",     "wordt",   "werd",   "werden",  "kan",     "kun",      "kunt",    "kon",    "konden",   "moet",
    "moest",    "moesten", "mag",    "mocht",   "mochten", "wil",      "wilt",    "wilde",  "wilden",   "wou",
    "zal",      "zul",     "zult",   "zou",     "zouden",  "ga",       "gaat",    "ging",   "gingen",   "kom",
    "komt",     "kwam",    "kwamen", "blijf",   "blijft",  "bleef",    "bleven",  "krijg",  "krijgt",   "kreeg",
    "kregen",   "doe",     "doet",   "deed",    "deden",   "zeg",      "zegt",    "zei",    "zeiden",   "weet",
    "wist",     "wisten",  "vind",   "vindt",   "vond",    "vonden",   "denk",    "denkt",  "dacht",    "dachten",
    "zie",      "ziet",    "zag",    "zagen",   "laat",    "liet",     "lieten",  "geef",   "geeft",    "gaf",
    "gaven",    "neem",    "neemt",  "nam",     "namen",   "sta",      "staat",   "stond",  "stonden",  "zit",
    "zat",      "zaten",   "lig",    "ligt",    "lag",     "lagen",    "loop",    "loopt",  "liep",     "liepen",
    "hoef",     "hoeft",   "hoefde", "voel",    "voelt",   "voelde",   "voelden", "maak",   "maakt",    "maakte",
    "maakten",  "lijkt",   "leek",   "bleek",   "blijkt",  "houd",     "houdt",   "hield",  "vraag",    "vraagt",
    "vroeg",    "vroegen", "geldt",  "gold",    "schreef", "schrijft", "riep",    "begon",  "begonnen", "bracht",
    "brachten", "dient",   "sprak",  "spreekt", "hebben",  "worden",   "kunnen",  "moeten", "mogen",    "willen",
    "zullen",   "durf",    "durft",  "durfde",  "durfden",
});

}

bool is_subject_pronoun(std::string_view folded)
{
    return subject_pronouns.contains(folded);
}

bool is_personal_pronoun(std::string_view folded)
{
    return personal_pronouns.contains(folded);
}

bool is_determiner(std::string_view folded)
{
    return determiners.contains(folded);
}

bool is_preposition(std::string_view folded)
{
    return prepositions.contains(folded);
}

bool is_subordinator(std::string_view folded)
{
    return subordinators.contains(folded);
}

bool is_relative(std::string_view folded)
{
    return relatives.contains(folded);
}

bool is_beside_verb(std::string_view folded)
{
    return verb_adverbs.contains(folded);
}

bool is_common_verb(std::string_view folded)
{
    return common_verbs.contains(folded);
}

}
