#include "ingest/lines/label_words.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

constexpr auto role_words = std::to_array<std::string_view>(
    {// who leads or records a conversation
     "interviewer", "interviewster", "onderzoeker", "onderzoekster", "moderator", "gespreksleider", "gespreksleidster",
     "facilitator", "notulist", "voorzitter", "vicevoorzitter", "secretaris", "presentator", "vragensteller", "tolk",
     // who takes part
     "respondent", "respondente", "geinterviewde", "deelnemer", "deelneemster", "deelnemers", "spreker", "spreekster",
     "persoon", "stem", "publiek", "zaal", "allen", "groep", "man", "vrouw",
     // family
     "moeder", "vader", "mama", "papa", "ouder", "ouders", "pleegmoeder", "pleegvader", "pleegouder", "pleegouders",
     "stiefmoeder", "stiefvader", "oma", "opa", "grootmoeder", "grootvader", "broer", "zus", "zoon", "dochter", "tante",
     "oom", "kind", "kinderen", "jongen", "meisje", "jongere", "jongeren", "partner",
     // people who receive care
     "client", "clienten", "bewoner", "bewoonster", "patient", "mantelzorger", "ervaringsdeskundige", "leerling",
     // people who give it
     "hulpverlener", "hulpverleenster", "begeleider", "begeleidster", "behandelaar", "therapeut", "psycholoog",
     "psychiater", "orthopedagoog", "huisarts", "arts", "verpleegkundige", "verzorgende", "zorgverlener",
     "gezinswerker", "gezinscoach", "jeugdwerker", "jeugdbeschermer", "jeugdconsulent", "jeugdhulpverlener",
     "jeugdzorgwerker", "voogd", "gezinsvoogd", "casemanager", "casusregisseur", "consulent", "mentor", "coach",
     "werker", "medewerker", "medewerkster", "vertrouwenspersoon", "vrijwilliger", "professional", "regisseur",
     "teamleider", "manager", "directeur", "bestuurder", "beleidsmedewerker", "leraar", "lerares", "leerkracht",
     "docent",
     // courts and councils
     "rechter", "kinderrechter", "advocaat", "officier", "griffier", "minister", "minister-president",
     "staatssecretaris", "wethouder", "burgemeester", "raadslid", "kamerlid", "gedeputeerde", "commissaris"});

constexpr auto honorifics = std::to_array<std::string_view>(
    {"heer",     "dhr", "dhr.", "mevrouw", "mevr", "mevr.", "mw",    "mw.",       "mijnheer", "meneer",
     "juffrouw", "dr.", "drs.", "mr.",     "ir.",  "ing.",  "prof.", "professor", "dokter",   "zuster"});

/// Tussenvoegsels (Basisregistratie Personen, tabel 36, without its foreign titles), and "en" between two names.
constexpr auto name_particles = std::to_array<std::string_view>(
    {"van", "de",  "der", "den", "het",   "'t",   "ter",  "ten", "te",  "'s",  "d'", "op",
     "in",  "aan", "bij", "uit", "onder", "over", "voor", "tot", "la",  "le",  "du", "des",
     "von", "zu",  "di",  "da",  "dos",   "el",   "al",   "ben", "bin", "ibn", "en"});

constexpr auto introductions = std::to_array<std::string_view>({"let op",
                                                                "nb",
                                                                "n.b.",
                                                                "ps",
                                                                "p.s.",
                                                                "kortom",
                                                                "daarom",
                                                                "dus",
                                                                "want",
                                                                "maar",
                                                                "ook",
                                                                "verder",
                                                                "bovendien",
                                                                "immers",
                                                                "namelijk",
                                                                "oftewel",
                                                                "ofwel",
                                                                "bijvoorbeeld",
                                                                "voorbeeld",
                                                                "voorbeelden",
                                                                "kort gezegd",
                                                                "anders gezegd",
                                                                "met andere woorden",
                                                                "ten eerste",
                                                                "ten tweede",
                                                                "ten derde",
                                                                "ten slotte",
                                                                "tot slot",
                                                                "tenslotte",
                                                                "eerst",
                                                                "vervolgens",
                                                                "daarna",
                                                                "daarnaast",
                                                                "toen",
                                                                "nu",
                                                                "later",
                                                                "vroeger",
                                                                "vandaag",
                                                                "gevolg",
                                                                "gevolgen",
                                                                "resultaat",
                                                                "reden",
                                                                "oorzaak",
                                                                "oplossing",
                                                                "probleem",
                                                                "voordeel",
                                                                "voordelen",
                                                                "nadeel",
                                                                "nadelen",
                                                                "doel",
                                                                "doelen",
                                                                "conclusie",
                                                                "conclusies",
                                                                "samenvatting",
                                                                "samengevat",
                                                                "inleiding",
                                                                "aanleiding",
                                                                "achtergrond",
                                                                "situatie",
                                                                "casus",
                                                                "kern",
                                                                "kernvraag",
                                                                "hoofdvraag",
                                                                "deelvraag",
                                                                "tip",
                                                                "tips",
                                                                "advies",
                                                                "aanbeveling",
                                                                "aanbevelingen",
                                                                "uitleg",
                                                                "toelichting",
                                                                "opmerking",
                                                                "opmerkingen",
                                                                "nota bene",
                                                                "belangrijk",
                                                                "concreet",
                                                                "stelling",
                                                                "citaat",
                                                                "quote",
                                                                "motto",
                                                                "wat",
                                                                "wie",
                                                                "waar",
                                                                "wanneer",
                                                                "waarom",
                                                                "hoe",
                                                                "ik",
                                                                "jij",
                                                                "hij",
                                                                "zij",
                                                                "wij",
                                                                "we",
                                                                "ze",
                                                                "u",
                                                                "men",
                                                                "iedereen",
                                                                "niemand",
                                                                "dat",
                                                                "dit",
                                                                "er",
                                                                "zie",
                                                                "vraag",
                                                                "vragen",
                                                                "antwoord",
                                                                "antwoorden",
                                                                "stap",
                                                                "punt",
                                                                "agendapunt",
                                                                "agenda",
                                                                "artikel",
                                                                "figuur",
                                                                "fig.",
                                                                "tabel",
                                                                "afbeelding",
                                                                "foto",
                                                                "bijschrift",
                                                                "deel",
                                                                "hoofdstuk",
                                                                "paragraaf",
                                                                "bijlage",
                                                                "thema",
                                                                "thema's",
                                                                "trefwoord",
                                                                "trefwoorden",
                                                                "tags",
                                                                "keywords",
                                                                "onderwerp",
                                                                "onderwerpen",
                                                                "datum",
                                                                "tijd",
                                                                "plaats",
                                                                "locatie",
                                                                "duur",
                                                                "titel",
                                                                "auteur",
                                                                "auteurs",
                                                                "bron",
                                                                "bronnen",
                                                                "noot",
                                                                "tel",
                                                                "tel.",
                                                                "telefoon",
                                                                "e-mail",
                                                                "email",
                                                                "mail",
                                                                "adres",
                                                                "website",
                                                                "contact",
                                                                "aanwezig",
                                                                "aanwezigen",
                                                                "afwezig",
                                                                "afgemeld",
                                                                "motie",
                                                                "amendement",
                                                                "stemming",
                                                                "rondvraag",
                                                                "mededelingen",
                                                                "opening",
                                                                "sluiting",
                                                                "tekst",
                                                                "update",
                                                                "nagekomen",
                                                                "volgend",
                                                                "volgende",
                                                                "vorige",
                                                                "goed",
                                                                "fout",
                                                                "ja",
                                                                "nee"});

constexpr auto decisions =
    std::to_array<std::string_view>({"besluit", "besluiten", "besloten", "actie", "acties", "actiepunt", "actiepunten",
                                     "afspraak", "afspraken", "toezegging", "toezeggingen"});

/// ANS 12.3.1 (afleiding van substantieven): suffixes that make nouns for qualities, acts and states.
constexpr auto abstract_suffixes = std::to_array<std::string_view>(
    {"heid", "heden", "ing", "ingen", "teit", "schap", "isme", "atie", "aties", "dom", "nis"});

}

bool is_role_word(std::string_view word)
{
    return holds(role_words, word);
}

bool is_honorific(std::string_view word)
{
    return holds(honorifics, word);
}

bool is_name_particle(std::string_view word)
{
    return holds(name_particles, word);
}

bool introduces_text(std::string_view phrase)
{
    return holds(introductions, phrase) || records_decision(phrase);
}

bool records_decision(std::string_view word)
{
    return holds(decisions, word);
}

bool is_abstract_noun(std::string_view word)
{
    constexpr std::size_t shortest_stem = 3;
    return std::ranges::any_of(abstract_suffixes, [word](std::string_view suffix) {
        return word.size() >= suffix.size() + shortest_stem && word.ends_with(suffix);
    });
}

std::string_view without_number(std::string_view name)
{
    while (!name.empty() && (name.back() == ' ' || (name.back() >= '0' && name.back() <= '9')))
        name.remove_suffix(1);
    return name;
}

std::string without_honorific(std::string_view folded_name)
{
    for (;;) {
        const std::size_t space = folded_name.find(' ');
        if (space == std::string_view::npos)
            break;
        const std::string_view first = folded_name.substr(0, space);
        const std::string_view second = folded_name.substr(space + 1, folded_name.find(' ', space + 1) - space - 1);
        // The article goes with a title or a role, but "de Vries" is a name.
        const bool is_article = (first == "de" || first == "het") && (is_honorific(second) || is_role_word(second));
        if (!is_article && !is_honorific(first))
            break;
        folded_name.remove_prefix(space + 1);
    }
    return std::string(folded_name);
}

}
