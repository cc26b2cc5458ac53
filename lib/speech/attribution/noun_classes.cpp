#include "speech/attribution/noun_classes.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace draad {

namespace {

// clang-format off
/// Nouns for people that end in nothing that shows it.
constexpr auto person_nouns = std::to_array<std::string_view>({
    "aanwezige", "aanwezigen", "advocaat", "agent", "ambtenaar", "arts", "baas", "begeleider", "begeleiders",
    "begeleidster", "behandelaar", "behandelaars", "bestuurder", "bestuurders", "betrokkene", "betrokkenen",
    "bewoner", "bewoners", "bewoonster", "broer", "broers", "broertje", "buren", "buur", "buurman", "buurvrouw",
    "client", "clienten", "clientes", "coach", "collega", "collega's", "coordinator", "cursist", "dame", "dames",
    "deelneemster", "deelnemer", "deelnemers", "directeur", "directrice", "docent", "docenten", "dochter", "dochters",
    "dokter", "gast", "gasten", "gedragswetenschapper", "gezin", "gezinnen", "gezinswerker", "groepsleider", "heer",
    "heren", "huisarts", "huisvrouw", "jeugdbeschermer", "jeugdwerker", "jongen", "jongens", "jongere", "jongeren",
    "juf", "juffrouw", "jurist", "kind", "kinderen", "kindertherapeut", "kleindochter", "kleinzoon", "knecht",
    "koning", "koningin", "leden", "leerkracht", "leerling", "leerlingen", "leider", "leraar", "lerares", "lid",
    "mama", "man", "mannen", "mantelzorger", "medewerker", "medewerkers", "medewerkster", "meester", "meid", "meisje",
    "meisjes", "meneer", "mens", "mensen", "mevrouw", "mijnheer", "minister", "moeder", "moeders", "naaste",
    "naasten", "neef", "nicht", "notaris", "officier", "oma", "onderzoeker", "onderzoekers", "oom", "opa", "opvoeder",
    "opvoeders", "ouder", "oudere", "ouderen", "ouders", "papa", "partner", "patient", "patienten", "personen",
    "persoon", "pleegkind", "pleegkinderen", "politicus", "praktijkondersteuner", "professional", "professionals",
    "professor", "psychiater", "psycholoog", "pupil", "raadslid", "rechter", "regisseur", "schooldirecteur",
    "staatssecretaris", "stiefvader", "student", "studenten", "tante", "teamleider", "therapeut", "tiener", "tieners",
    "vader", "vaders", "verpleegkundige", "verzorgende", "verzorgster", "voogd", "voorzitter", "vriend", "vrienden",
    "vriendin", "vriendinnen", "vrijwilliger", "vrijwilligers", "vrouw", "vrouwen", "wethouder", "zonen", "zoon",
    "zus", "zusje", "zussen", "zuster"
});
static_assert(std::ranges::is_sorted(person_nouns));

/// Nouns that end as an adjective does: in "de vrouw van de gemeente belde" it is no adjective.
constexpr auto nouns_in_e = std::to_array<std::string_view>({
    "ambulance", "bende", "bode", "college", "crisisopname", "etage", "gemeente", "groente",
    "hoogte", "kade", "klasse", "methode", "moeite", "opname", "ronde", "scene", "stede",
    "tante", "vrede", "weduwe", "ziekte", "zonde"
});
static_assert(std::ranges::is_sorted(nouns_in_e));

/// What stands before a colon and is nobody: Voorbeeld: ‘…’
constexpr auto label_nouns = std::to_array<std::string_view>({
    "aanleiding", "advies", "afspraak", "antwoord", "bijvoorbeeld", "boodschap", "bron", "citaat", "conclusie",
    "doel", "eis", "gedachte", "gevolg", "idee", "kop", "kortom", "les", "let", "motto", "naam", "omschrijving",
    "onderwerp", "oordeel", "opdracht", "oplossing", "opmerking", "oproep", "probleem", "punt", "quote", "reactie",
    "regel", "resultaat", "slogan", "stap", "stelling", "tekst", "thema", "tip", "titel", "toelichting",
    "uitgangspunt", "uitkomst", "uitleg", "uitspraak", "voorbeeld", "vraag", "vragen", "wens", "werktitel"
});
static_assert(std::ranges::is_sorted(label_nouns));

/// What bears a title or a name, and words for words: het boek ‘…’, onder de noemer ‘…’.
constexpr auto nouns_of_titles = std::to_array<std::string_view>({
    "aanduiding", "advies", "afdeling", "aflevering", "album", "artikel", "begrip", "begrippen", "benaming",
    "beweging", "bijeenkomst", "bijnaam", "blog", "boek", "boekje", "bordje", "brochure", "bundel", "campagne",
    "categorie", "column", "concept", "congres", "cursus", "documentaire", "essay", "etiket", "expositie", "film",
    "folder", "functie", "gedicht", "gezegde", "handreiking", "hoofdstuk", "initiatief", "interview", "kop", "kopje",
    "krant", "label", "letter", "leus", "leuze", "lezing", "lied", "liedje", "liedtekst", "magazine", "manifest",
    "methode", "methodiek", "model", "motie", "motto", "naam", "namen", "noemer", "norm", "nota", "notitie",
    "onderwerp", "onderzoek", "opschrift", "pagina", "paper", "paragraaf", "platform", "podcast", "presentatie",
    "principe", "programma", "project", "publicatie", "quote", "rapport", "regeling", "roman", "rubriek", "scriptie",
    "serie", "sessie", "slogan", "spreekwoord", "statement", "stelling", "stempel", "studie", "symposium", "tekst",
    "tentoonstelling", "term", "termen", "thema", "theorie", "tijdschrift", "titel", "toneelstuk", "tool", "training",
    "traject", "uitdrukking", "uitzending", "verhaal", "video", "visie", "vlog", "voorstelling", "website",
    "wegwijzer", "werkgroep", "werkvorm", "wet", "wetsvoorstel", "woord", "woorden", "woordje", "workshop", "zin",
    "zinnetje"
});
static_assert(std::ranges::is_sorted(nouns_of_titles));

/// Verbs and adjectives that give a name: zogenaamde ‘…’, noemt dit ‘…’.
constexpr auto words_of_naming = std::to_array<std::string_view>({
    "aanduidt", "aangeduid", "bedoeld", "bedoelt", "beschouwd", "bestempeld", "betekende", "betekenen", "betekent",
    "betiteld", "betitelt", "bijgenaamd", "definieert", "duidt", "gedoopt", "geheten", "gelabeld", "genaamd",
    "genoemd", "genoemde", "getiteld", "heet", "heette", "heetten", "heten", "noem", "noemde", "noemden", "noemen",
    "noemt", "omgedoopt", "spelt", "zg", "zgn", "zogeheten", "zogenaamd", "zogenaamde", "zogenoemd", "zogenoemde"
});
static_assert(std::ranges::is_sorted(words_of_naming));
// clang-format on

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

bool is_noun_in_e(std::string_view folded)
{
    return holds(nouns_in_e, folded) || ends_in_one_of(folded, {"ie", "je"});
}

}
