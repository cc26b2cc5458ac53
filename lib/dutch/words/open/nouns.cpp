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
};

constexpr auto nouns = flagged_words<NounUse>([] {
    using enum NounUse;
    return std::to_array<WordRow<NounUse>>({
        {{in_e, bears_title}, "methode"},
        {{in_e},
         "ambulance bende bode college crisisopname etage gemeente groente hoogte kade klasse moeite opname ronde "
         "scene stede tante vrede weduwe ziekte zonde"},
        {{bears_title, of_saying}, "advies"},
        {{bears_title},
         "aanduiding afdeling aflevering album artikel begrip begrippen benaming beweging bijeenkomst bijnaam blog "
         "boek boekje bordje brochure bundel campagne categorie column concept congres cursus documentaire essay "
         "etiket expositie film folder functie gedicht gezegde handreiking hoofdstuk initiatief interview kop kopje "
         "krant label letter leus leuze lezing lied liedje liedtekst magazine manifest methodiek model motie motto "
         "naam namen noemer norm nota notitie onderwerp onderzoek opschrift pagina paper paragraaf platform podcast "
         "presentatie principe programma project publicatie quote rapport regeling roman rubriek scriptie serie "
         "sessie slogan spreekwoord statement stelling stempel studie symposium tekst tentoonstelling term termen "
         "thema theorie tijdschrift titel toneelstuk tool training traject uitdrukking uitzending verhaal video "
         "visie vlog voorstelling website wegwijzer werkgroep werkvorm wet wetsvoorstel woord woorden woordje "
         "workshop zin zinnetje"},
        {{of_saying},
         "antwoord boodschap commentaar conclusie constatering gedachte mening oordeel oproep reactie uitspraak "
         "verzuchting"},
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
