#include "speech/word_classes.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

/// Before a noun: articles, demonstratives, possessives, quantifiers and small numbers.
constexpr std::array<std::string_view, 68> determiners = {
    "'n",     "'t",       "acht",          "al",     "alle",   "andere",    "beide", "d'r",    "dat",
    "de",     "den",      "der",           "des",    "deze",   "dezelfde",  "die",   "dit",    "diverse",
    "drie",   "een",      "eene",          "eenen",  "eenige", "elk",       "elke",  "enige",  "enkele",
    "geen",   "genoemde", "haar",          "hare",   "het",    "hetzelfde", "hun",   "hunne",  "ieder",
    "iedere", "je",       "jouw",          "jullie", "m'n",    "meerdere",  "menig", "menige", "mijn",
    "mijne",  "n'n",      "negen",         "ons",    "onze",   "sommige",   "tien",  "twee",   "uw",
    "veel",   "vele",     "verschillende", "vier",   "vijf",   "wat",       "welke", "z'n",    "zes",
    "zeven",  "zijn",     "zijne",         "zo'n",   "zulke"};
static_assert(std::ranges::is_sorted(determiners));

/// Pronouns that stand for a speaker.
constexpr std::array<std::string_view, 22> pronouns = {
    "allen", "anderen", "beiden", "deze",    "ge",       "gene", "gij",   "hij", "ie",  "iedereen", "iemand",
    "ik",    "jij",     "men",    "niemand", "sommigen", "u",    "velen", "we",  "wij", "ze",       "zij"};
static_assert(std::ranges::is_sorted(pronouns));

/// Those that point to someone named before, or to the speaker and the hearer.
constexpr std::array<std::string_view, 12> personal_pronouns = {"ge",  "gij", "hij", "ie",  "ik", "jij",
                                                                "men", "u",   "we",  "wij", "ze", "zij"};
static_assert(std::ranges::is_sorted(personal_pronouns));

/// Those to whom is spoken: zegt me, vraagt zich af.
constexpr std::array<std::string_view, 23> object_pronouns = {
    "'t",  "elkaar",  "elkander", "haar", "hem", "hen",   "het",    "hun",  "je",       "jou",       "jullie",    "me",
    "mij", "mijzelf", "ons",      "u",    "ze",  "zelve", "zelven", "zich", "zichzelf", "zichzelve", "zichzelven"};
static_assert(std::ranges::is_sorted(object_pronouns));

/// Prepositions, with those of older print.
constexpr std::array<std::string_view, 46> prepositions = {
    "aan", "achter",  "als",  "behalve",  "bij",    "binnen", "boven",  "buiten", "door",      "gedurende",
    "in",  "langs",   "met",  "na",       "naar",   "naast",  "namens", "om",     "ondanks",   "onder",
    "op",  "over",    "per",  "rond",     "rondom", "sinds",  "te",     "tegen",  "tegenover", "ten",
    "ter", "tijdens", "tot",  "tusschen", "tussen", "uit",    "van",    "vanaf",  "vanuit",    "vanwege",
    "via", "volgens", "voor", "voorbij",  "wegens", "zonder"};
static_assert(std::ranges::is_sorted(prepositions));

/// Adverbs, and adjectives used as such, that follow or precede a verb of speech: zegt hij zacht, later vertelt ze.
constexpr std::array<std::string_view, 244> adverbs = {"'s",
                                                       "aanvankelijk",
                                                       "achteraf",
                                                       "af",
                                                       "al",
                                                       "alleen",
                                                       "allemaal",
                                                       "alsnog",
                                                       "altijd",
                                                       "altoos",
                                                       "anders",
                                                       "avonds",
                                                       "bang",
                                                       "bars",
                                                       "barsch",
                                                       "beslist",
                                                       "bezorgd",
                                                       "bijna",
                                                       "bijvoorbeeld",
                                                       "binnenkort",
                                                       "bits",
                                                       "blij",
                                                       "boos",
                                                       "bovendien",
                                                       "daar",
                                                       "daaraan",
                                                       "daarbij",
                                                       "daardoor",
                                                       "daarin",
                                                       "daarmee",
                                                       "daarna",
                                                       "daarom",
                                                       "daarop",
                                                       "daarover",
                                                       "daarvan",
                                                       "daarvoor",
                                                       "dadelijk",
                                                       "dan",
                                                       "deels",
                                                       "desgevraagd",
                                                       "destijds",
                                                       "dinsdag",
                                                       "direct",
                                                       "donderdag",
                                                       "droog",
                                                       "dus",
                                                       "echt",
                                                       "echter",
                                                       "eenmaal",
                                                       "eens",
                                                       "eensklaps",
                                                       "eerder",
                                                       "eerlijk",
                                                       "eerst",
                                                       "eigenlijk",
                                                       "eindelijk",
                                                       "enkel",
                                                       "er",
                                                       "eraan",
                                                       "erbij",
                                                       "erg",
                                                       "ergens",
                                                       "erin",
                                                       "ermee",
                                                       "erna",
                                                       "erop",
                                                       "erover",
                                                       "ertoe",
                                                       "eruit",
                                                       "ervan",
                                                       "ervoor",
                                                       "even",
                                                       "evenals",
                                                       "eveneens",
                                                       "fel",
                                                       "fluks",
                                                       "gauw",
                                                       "geduldig",
                                                       "geirriteerd",
                                                       "gelukkig",
                                                       "geschrokken",
                                                       "gewoon",
                                                       "gisteravond",
                                                       "gisteren",
                                                       "gistermiddag",
                                                       "graag",
                                                       "haastig",
                                                       "half",
                                                       "halfluid",
                                                       "hard",
                                                       "hardop",
                                                       "heel",
                                                       "heen",
                                                       "helaas",
                                                       "helder",
                                                       "hier",
                                                       "hierbij",
                                                       "hierna",
                                                       "hierop",
                                                       "hierover",
                                                       "hiervan",
                                                       "hooguit",
                                                       "immers",
                                                       "ineens",
                                                       "inmiddels",
                                                       "intusschen",
                                                       "intussen",
                                                       "juist",
                                                       "kalm",
                                                       "kort",
                                                       "kortaf",
                                                       "kortom",
                                                       "kwaad",
                                                       "laatst",
                                                       "laconiek",
                                                       "later",
                                                       "liefst",
                                                       "luid",
                                                       "luidkeels",
                                                       "maandag",
                                                       "meer",
                                                       "meermalen",
                                                       "meestal",
                                                       "meteen",
                                                       "middags",
                                                       "misschien",
                                                       "morgen",
                                                       "morgens",
                                                       "nachts",
                                                       "natuurlijk",
                                                       "nauwelijks",
                                                       "neer",
                                                       "net",
                                                       "niet",
                                                       "nog",
                                                       "nogmaals",
                                                       "nooit",
                                                       "nu",
                                                       "nuchter",
                                                       "onderwijl",
                                                       "onlangs",
                                                       "onmiddellijk",
                                                       "ooit",
                                                       "ook",
                                                       "opeens",
                                                       "opgelucht",
                                                       "opgewekt",
                                                       "opgewonden",
                                                       "opnieuw",
                                                       "oprecht",
                                                       "overigens",
                                                       "pas",
                                                       "plots",
                                                       "plotseling",
                                                       "precies",
                                                       "reeds",
                                                       "resoluut",
                                                       "ronduit",
                                                       "samen",
                                                       "scherp",
                                                       "slechts",
                                                       "soms",
                                                       "spontaan",
                                                       "spottend",
                                                       "steeds",
                                                       "stellig",
                                                       "stil",
                                                       "straks",
                                                       "streng",
                                                       "tegelijk",
                                                       "tegelijkertijd",
                                                       "teleurgesteld",
                                                       "telkens",
                                                       "tenslotte",
                                                       "terecht",
                                                       "terstond",
                                                       "terug",
                                                       "tevreden",
                                                       "thans",
                                                       "thuis",
                                                       "toch",
                                                       "toe",
                                                       "toen",
                                                       "tot",
                                                       "trots",
                                                       "trouwens",
                                                       "uitdagend",
                                                       "uiteindelijk",
                                                       "uitvoerig",
                                                       "vaak",
                                                       "vanavond",
                                                       "vandaag",
                                                       "vanmiddag",
                                                       "vanmorgen",
                                                       "vanochtend",
                                                       "vast",
                                                       "verbaasd",
                                                       "verder",
                                                       "verdrietig",
                                                       "vermoeid",
                                                       "verontwaardigd",
                                                       "verschrikt",
                                                       "vervolgens",
                                                       "vlak",
                                                       "vol",
                                                       "vooraf",
                                                       "vooral",
                                                       "vooralsnog",
                                                       "voorop",
                                                       "voorts",
                                                       "vorig",
                                                       "vrij",
                                                       "vrijdag",
                                                       "vroeger",
                                                       "waar",
                                                       "waarna",
                                                       "waarop",
                                                       "waarschijnlijk",
                                                       "wat",
                                                       "wederom",
                                                       "weer",
                                                       "wel",
                                                       "wellicht",
                                                       "werkelijk",
                                                       "woedend",
                                                       "woensdag",
                                                       "zacht",
                                                       "zachtjes",
                                                       "zaterdag",
                                                       "zeer",
                                                       "zelf",
                                                       "zelfs",
                                                       "zo",
                                                       "zoals",
                                                       "zojuist",
                                                       "zomaar",
                                                       "zondag",
                                                       "zonet",
                                                       "zoo",
                                                       "zoodra",
                                                       "zoozeer",
                                                       "zuchtend",
                                                       "zuinig",
                                                       "zwak"};
static_assert(std::ranges::is_sorted(adverbs));

/// What begins another clause.
constexpr std::array<std::string_view, 41> subordinators = {
    "aangezien", "als",   "alvorens", "daar",     "dat",    "die",     "doch",  "doordat", "dus",
    "en",        "hoe",   "hoewel",   "indien",   "maar",   "mits",    "nadat", "noch",    "of",
    "ofschoon",  "omdat", "opdat",    "sinds",    "tenzij", "terwijl", "toen",  "tot",     "totdat",
    "voordat",   "waar",  "waarbij",  "waardoor", "waarom", "wanneer", "want",  "wat",     "wie",
    "wier",      "zoals", "zodat",    "zodra",    "zolang"};
static_assert(std::ranges::is_sorted(subordinators));

/// Auxiliaries and other verbs that take a verb of speech with them: heeft gezegd, hoorde zeggen, durft te zeggen.
constexpr std::array<std::string_view, 97> auxiliaries = {
    "beginnen", "begint", "begon",   "begonnen", "ben",    "bent",   "bleef",   "bleven",  "blijf",  "blijft",
    "blijven",  "deden",  "deed",    "doet",     "durf",   "durfde", "durfden", "durft",   "durven", "ga",
    "gaan",     "gaat",   "geweest", "ging",     "gingen", "had",    "hadden",  "heb",     "hebben", "hebt",
    "heeft",    "hoef",   "hoeft",   "hoeven",   "hoor",   "hoorde", "hoorden", "hoort",   "horen",  "is",
    "kan",      "kom",    "komen",   "komt",     "kon",    "konden", "kun",     "kunnen",  "kunt",   "kwam",
    "kwamen",   "laat",   "laten",   "liet",     "lieten", "mag",    "mocht",   "mochten", "moest",  "moesten",
    "moet",     "moeten", "mogen",   "placht",   "pleegt", "scheen", "schenen", "schijnt", "staat",  "stond",
    "stonden",  "waren",  "was",     "werd",     "werden", "wil",    "wilde",   "wilden",  "willen", "wilt",
    "word",     "worden", "wordt",   "wou",      "zag",    "zagen",  "zal",     "zat",     "zaten",  "zien",
    "ziet",     "zijn",   "zit",     "zou",      "zouden", "zullen", "zult"};
static_assert(std::ranges::is_sorted(auxiliaries));

/// Adjectives without -e, as before a neuter noun after `een`: een klein meisje.
constexpr std::array<std::string_view, 51> bare_adjectives = {
    "ander",   "bang",  "bekend",  "bezorgd", "blij",  "boos",      "dapper", "dom",    "eerlijk", "eerste",   "eigen",
    "enig",    "enkel", "ernstig", "ervaren", "fors",  "goed",      "groot",  "half",   "heel",    "hoger",    "hoog",
    "jeugdig", "jong",  "jonger",  "klein",   "kwaad", "kwetsbaar", "laag",   "lang",   "lief",    "mager",    "nieuw",
    "oud",     "ouder", "oudst",   "rijk",    "slim",  "sterk",     "stil",   "streng", "trots",   "verbaasd", "vreemd",
    "vroeger", "wijs",  "zeker",   "ziek",    "zwaar", "zwak",      "zwanger"};
static_assert(std::ranges::is_sorted(bare_adjectives));

/// What stands within a name in lower case: Van der Schans, Ludwig van Beethoven, Abd el Krim.
constexpr std::array<std::string_view, 34> name_infixes = {
    "'s",  "'t",  "al",    "ben",    "bin",    "da",  "de",  "del", "dem", "den", "der", "des",
    "di",  "du",  "el",    "het",    "in",     "la",  "le",  "les", "op",  "te",  "ten", "ter",
    "uit", "van", "vande", "vanden", "vander", "vom", "von", "zu",  "zum", "zur"};
static_assert(std::ranges::is_sorted(name_infixes));

/// Nouns for people that end in nothing that shows it.
constexpr std::array<std::string_view, 169> person_nouns = {"aanwezige",
                                                            "aanwezigen",
                                                            "advocaat",
                                                            "agent",
                                                            "ambtenaar",
                                                            "arts",
                                                            "baas",
                                                            "begeleider",
                                                            "begeleiders",
                                                            "begeleidster",
                                                            "behandelaar",
                                                            "behandelaars",
                                                            "bestuurder",
                                                            "bestuurders",
                                                            "betrokkene",
                                                            "betrokkenen",
                                                            "bewoner",
                                                            "bewoners",
                                                            "bewoonster",
                                                            "broer",
                                                            "broers",
                                                            "broertje",
                                                            "buren",
                                                            "buur",
                                                            "buurman",
                                                            "buurvrouw",
                                                            "client",
                                                            "clienten",
                                                            "clientes",
                                                            "coach",
                                                            "collega",
                                                            "collega's",
                                                            "coordinator",
                                                            "cursist",
                                                            "dame",
                                                            "dames",
                                                            "deelneemster",
                                                            "deelnemer",
                                                            "deelnemers",
                                                            "directeur",
                                                            "directrice",
                                                            "docent",
                                                            "docenten",
                                                            "dochter",
                                                            "dochters",
                                                            "dokter",
                                                            "gast",
                                                            "gasten",
                                                            "gedragswetenschapper",
                                                            "gezin",
                                                            "gezinnen",
                                                            "gezinswerker",
                                                            "groepsleider",
                                                            "heer",
                                                            "heren",
                                                            "huisarts",
                                                            "huisvrouw",
                                                            "jeugdbeschermer",
                                                            "jeugdwerker",
                                                            "jongen",
                                                            "jongens",
                                                            "jongere",
                                                            "jongeren",
                                                            "juf",
                                                            "juffrouw",
                                                            "jurist",
                                                            "kind",
                                                            "kinderen",
                                                            "kindertherapeut",
                                                            "kleindochter",
                                                            "kleinzoon",
                                                            "knecht",
                                                            "koning",
                                                            "koningin",
                                                            "leden",
                                                            "leerkracht",
                                                            "leerling",
                                                            "leerlingen",
                                                            "leider",
                                                            "leraar",
                                                            "lerares",
                                                            "lid",
                                                            "mama",
                                                            "man",
                                                            "mannen",
                                                            "mantelzorger",
                                                            "medewerker",
                                                            "medewerkers",
                                                            "medewerkster",
                                                            "meester",
                                                            "meid",
                                                            "meisje",
                                                            "meisjes",
                                                            "meneer",
                                                            "mens",
                                                            "mensen",
                                                            "mevrouw",
                                                            "mijnheer",
                                                            "minister",
                                                            "moeder",
                                                            "moeders",
                                                            "naaste",
                                                            "naasten",
                                                            "neef",
                                                            "nicht",
                                                            "notaris",
                                                            "officier",
                                                            "oma",
                                                            "onderzoeker",
                                                            "onderzoekers",
                                                            "oom",
                                                            "opa",
                                                            "opvoeder",
                                                            "opvoeders",
                                                            "ouder",
                                                            "oudere",
                                                            "ouderen",
                                                            "ouders",
                                                            "papa",
                                                            "partner",
                                                            "patient",
                                                            "patienten",
                                                            "personen",
                                                            "persoon",
                                                            "pleegkind",
                                                            "pleegkinderen",
                                                            "politicus",
                                                            "praktijkondersteuner",
                                                            "professional",
                                                            "professionals",
                                                            "professor",
                                                            "psychiater",
                                                            "psycholoog",
                                                            "pupil",
                                                            "raadslid",
                                                            "rechter",
                                                            "regisseur",
                                                            "schooldirecteur",
                                                            "staatssecretaris",
                                                            "stiefvader",
                                                            "student",
                                                            "studenten",
                                                            "tante",
                                                            "teamleider",
                                                            "therapeut",
                                                            "tiener",
                                                            "tieners",
                                                            "vader",
                                                            "vaders",
                                                            "verpleegkundige",
                                                            "verzorgende",
                                                            "verzorgster",
                                                            "voogd",
                                                            "voorzitter",
                                                            "vriend",
                                                            "vrienden",
                                                            "vriendin",
                                                            "vriendinnen",
                                                            "vrijwilliger",
                                                            "vrijwilligers",
                                                            "vrouw",
                                                            "vrouwen",
                                                            "wethouder",
                                                            "zonen",
                                                            "zoon",
                                                            "zus",
                                                            "zusje",
                                                            "zussen",
                                                            "zuster"};
static_assert(std::ranges::is_sorted(person_nouns));

/// What stands before a colon and is nobody: Voorbeeld: ‘…’
constexpr std::array<std::string_view, 50> label_nouns = {
    "aanleiding",  "advies",       "afspraak", "antwoord", "bijvoorbeeld", "boodschap", "bron",    "citaat",
    "conclusie",   "doel",         "eis",      "gedachte", "gevolg",       "idee",      "kop",     "kortom",
    "les",         "let",          "motto",    "naam",     "omschrijving", "onderwerp", "oordeel", "opdracht",
    "oplossing",   "opmerking",    "oproep",   "probleem", "punt",         "quote",     "reactie", "regel",
    "resultaat",   "slogan",       "stap",     "stelling", "tekst",        "thema",     "tip",     "titel",
    "toelichting", "uitgangspunt", "uitkomst", "uitleg",   "uitspraak",    "voorbeeld", "vraag",   "vragen",
    "wens",        "werktitel"};
static_assert(std::ranges::is_sorted(label_nouns));

/// What bears a title or a name, and words for words: het boek ‘…’, onder de noemer ‘…’.
constexpr std::array<std::string_view, 120> nouns_of_titles = {
    "aanduiding", "advies",       "afdeling",     "aflevering",   "album",       "artikel",     "begrip",
    "begrippen",  "benaming",     "beweging",     "bijeenkomst",  "bijnaam",     "blog",        "boek",
    "boekje",     "bordje",       "brochure",     "bundel",       "campagne",    "categorie",   "column",
    "concept",    "congres",      "cursus",       "documentaire", "essay",       "etiket",      "expositie",
    "film",       "folder",       "functie",      "gedicht",      "gezegde",     "handreiking", "hoofdstuk",
    "initiatief", "interview",    "kop",          "kopje",        "krant",       "label",       "letter",
    "leus",       "leuze",        "lezing",       "lied",         "liedje",      "liedtekst",   "magazine",
    "manifest",   "methode",      "methodiek",    "model",        "motie",       "motto",       "naam",
    "namen",      "noemer",       "norm",         "nota",         "notitie",     "onderwerp",   "onderzoek",
    "opschrift",  "pagina",       "paper",        "paragraaf",    "platform",    "podcast",     "presentatie",
    "principe",   "programma",    "project",      "publicatie",   "quote",       "rapport",     "regeling",
    "roman",      "rubriek",      "scriptie",     "serie",        "sessie",      "slogan",      "spreekwoord",
    "statement",  "stelling",     "stempel",      "studie",       "symposium",   "tekst",       "tentoonstelling",
    "term",       "termen",       "thema",        "theorie",      "tijdschrift", "titel",       "toneelstuk",
    "tool",       "training",     "traject",      "uitdrukking",  "uitzending",  "verhaal",     "video",
    "visie",      "vlog",         "voorstelling", "website",      "wegwijzer",   "werkgroep",   "werkvorm",
    "wet",        "wetsvoorstel", "woord",        "woorden",      "woordje",     "workshop",    "zin",
    "zinnetje"};
static_assert(std::ranges::is_sorted(nouns_of_titles));

/// Verbs and adjectives that give a name: zogenaamde ‘…’, noemt dit ‘…’.
constexpr std::array<std::string_view, 39> words_of_naming = {
    "aanduidt", "aangeduid", "bedoeld",   "bedoelt",    "beschouwd",  "bestempeld", "betekende", "betekenen",
    "betekent", "betiteld",  "betitelt",  "bijgenaamd", "definieert", "duidt",      "gedoopt",   "geheten",
    "gelabeld", "genaamd",   "genoemd",   "genoemde",   "getiteld",   "heet",       "heette",    "heetten",
    "heten",    "noem",      "noemde",    "noemden",    "noemen",     "noemt",      "omgedoopt", "spelt",
    "zg",       "zgn",       "zogeheten", "zogenaamd",  "zogenaamde", "zogenoemd",  "zogenoemde"};
static_assert(std::ranges::is_sorted(words_of_naming));

template <class Words>
bool holds(const Words& words, std::string_view folded)
{
    return std::ranges::binary_search(words, folded);
}

bool ends_in_one_of(std::string_view folded, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return folded.size() > ending.size() + 2 && folded.ends_with(ending);
    });
}

}

bool reads_as_determiner(std::string_view folded)
{
    return holds(determiners, folded);
}

bool reads_as_pronoun(std::string_view folded)
{
    return holds(pronouns, folded);
}

bool reads_as_personal_pronoun(std::string_view folded)
{
    return holds(personal_pronouns, folded);
}

bool reads_as_object_pronoun(std::string_view folded)
{
    return holds(object_pronouns, folded);
}

bool reads_as_preposition(std::string_view folded)
{
    return holds(prepositions, folded);
}

bool reads_as_adverb(std::string_view folded)
{
    return holds(adverbs, folded) || ends_in_one_of(folded, {"erwijs", "erwijze", "weg", "uit"});
}

bool reads_as_subordinator(std::string_view folded)
{
    return holds(subordinators, folded);
}

bool reads_as_auxiliary(std::string_view folded)
{
    return holds(auxiliaries, folded);
}

bool reads_as_bare_adjective(std::string_view folded)
{
    return holds(bare_adjectives, folded) ||
           ends_in_one_of(folded, {"end", "isch", "lijk", "loos", "baar", "zaam", "achtig"});
}

bool is_name_infix(std::string_view folded)
{
    return holds(name_infixes, folded);
}

bool is_person_noun(std::string_view folded)
{
    return holds(person_nouns, folded) ||
           ends_in_one_of(folded,
                          {"ouder",   "ouders",     "moeder",      "vader",    "werker",    "werkers",    "werkster",
                           "kundige", "deskundige", "deskundigen", "verlener", "verleners", "begeleider", "begeleiders",
                           "lid",     "leden",      "aar",         "aars",     "ist",       "isten",      "ster",
                           "sters",   "loog",       "logen",       "man",      "vrouw",     "kind",       "kinderen",
                           "meester", "houder",     "voerder",     "directeur"});
}

bool is_label_noun(std::string_view folded)
{
    return holds(label_nouns, folded);
}

bool is_noun_of_titles(std::string_view folded)
{
    return holds(nouns_of_titles, folded);
}

bool is_word_of_naming(std::string_view folded)
{
    return holds(words_of_naming, folded);
}

}
