#include "dutch/words/open/nouns.hpp"

#include "dutch/words/endings.hpp"
#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class NounUse : std::uint8_t {
    /// gemeente: ends as an adjective does: in "de vrouw van de gemeente belde" it is none.
    in_e,
    bears_title,
    of_saying,
    /// titel, naam: after a colon too, the quotation is what something is called.
    names_title,
    /// brief, motie: says what stands in it.
    document,
    /// gemeente, fractie: people who speak with one voice.
    group,
    of_time,
};

constexpr auto nouns = flagged_words<NounUse>([] {
    using enum NounUse;
    return std::to_array<WordRow<NounUse>>({
        {{in_e, bears_title}, "methode"},
        {{in_e},
         "ambulance bende bode crisisopname etage groente hoogte kade klasse moeite opname ronde "
         "scene stede tante vrede weduwe ziekte zonde"},
        {{in_e, group}, "college familie gemeente"},
        {{bears_title, of_saying, document}, "advies"},
        {{of_saying, document}, "uitspraak"},
        {{bears_title, document},
         "artikel blog boek boekje brochure column handreiking hoofdstuk krant magazine manifest motie nota notitie "
         "paper programma publicatie rapport regeling studie tekst tijdschrift verhaal website wet wetsvoorstel"},
        {{bears_title, group}, "afdeling beweging werkgroep"},
        {{bears_title},
         "aanduiding aflevering album begrip begrippen benaming bijeenkomst bijnaam bordje bundel campagne categorie "
         "concept congres cursus documentaire essay etiket expositie film folder functie gedicht gezegde initiatief "
         "interview label letter lezing lied liedje liedtekst methodiek model namen norm onderwerp onderzoek "
         "pagina paragraaf platform podcast presentatie principe project quote roman rubriek scriptie serie sessie "
         "slogan spreekwoord statement stempel symposium tentoonstelling term termen thema theorie toneelstuk tool "
         "training traject uitdrukking uitzending video visie vlog voorstelling wegwijzer werkvorm woordje workshop "
         "zin zinnetje"},
        {{bears_title, names_title}, "kop kopje leus leuze motto naam noemer opschrift titel"},
        {{names_title}, "ondertitel werktitel"},
        {{of_time},
         "avond dag eeuw jaar keer kwartaal maal maand middag minuut moment nacht ochtend ogenblik oogenblik periode "
         "seconde tijd uur week"},
        {{bears_title, of_saying}, "stelling woord woorden"},
        {{of_saying},
         "antwoord boodschap citaat commentaar conclusie constatering gedachte klacht kreet mening oordeel opmerking "
         "oproep overweging overwegingen reactie uitlating vaststelling verwijt verzoek verzuchting waarschuwing wens"},
        {{document},
         "amendement arrest beantwoording beleidsnota beschikking besluit bericht brief burgerbrief contract dagblad "
         "dossier "
         "e-mail formulier jaarverslag kader mail memorie overeenkomst persbericht plan protocol stuk toelichting "
         "vacature verdrag verklaring verslag vonnis weekblad"},
        {{group},
         "bedrijf bestuur bond coalitie commissie directie fractie gemeentebestuur gemeenteraad gerechtshof hof "
         "inspectie "
         "instelling kabinet kamer kantoor ministerie ondernemingsraad oppositie organisatie overheid partij politie "
         "raad "
         "rechtbank redactie regering school stichting universiteit vakbond vereniging verzekeraar waterschap "
         "ziekenhuis "
         "zorgkantoor"},
    });
});

}

bool is_noun_of_titles(std::string_view folded)
{
    return nouns.has(folded, NounUse::bears_title);
}

bool is_noun_of_saying(std::string_view folded)
{
    return nouns.has(folded, NounUse::of_saying);
}

bool names_title(std::string_view folded)
{
    return nouns.has(folded, NounUse::names_title);
}

bool is_document_noun(std::string_view folded)
{
    return nouns.has(folded, NounUse::document) ||
           ends_in_one_of(folded, {"akkoord", "bericht", "besluit", "brief", "document", "krant", "nota", "notitie",
                                   "rapport", "verslag", "website", "wet"});
}

bool is_group_noun(std::string_view folded)
{
    return nouns.has(folded, NounUse::group) ||
           ends_in_one_of(folded, {"bestuur", "bond", "commissie", "fractie", "gemeente", "groep", "ministerie",
                                   "organisatie", "partij", "raad", "school", "stichting", "vereniging"});
}

bool is_noun_of_time(std::string_view folded)
{
    return nouns.has(folded, NounUse::of_time);
}

bool is_noun_in_e(std::string_view folded)
{
    return nouns.has(folded, NounUse::in_e) || ends_in_one_of(folded, {"ie", "je"});
}

bool is_abstract_noun(std::string_view folded)
{
    // ANS 12.3.1 (afleiding van substantieven): suffixes that make nouns for qualities, acts and states.
    return ends_in_one_of(folded,
                          {"heid", "heden", "ing", "ingen", "teit", "schap", "isme", "atie", "aties", "dom", "nis"});
}

}
