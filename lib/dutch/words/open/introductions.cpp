#include "dutch/words/open/introductions.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class IntroductionUse : std::uint8_t {
    /// daarom, stap: introduces text.
    introduces,
    labels_quotation,
    records_decision,
};

constexpr auto introductions = flagged_words<IntroductionUse>([] {
    using enum IntroductionUse;
    return std::to_array<WordRow<IntroductionUse>>({
        {{introduces, labels_quotation},
         "aanleiding advies antwoord bijvoorbeeld bron citaat conclusie doel gevolg kortom motto onderwerp oplossing "
         "opmerking probleem punt quote resultaat stap stelling tekst thema tip titel toelichting uitleg voorbeeld "
         "vraag vragen"},
        {{introduces},
         "aanbeveling aanbevelingen aanwezig aanwezigen achtergrond adres afbeelding afgemeld afwezig agenda "
         "agendapunt amendement antwoorden artikel auteur auteurs belangrijk bijlage bijschrift bovendien bronnen "
         "casus conclusies concreet contact daarna daarnaast daarom dat datum deel deelvraag dit doelen dus duur "
         "e-mail eerst email er fig. figuur foto fout gevolgen goed hij hoe hoofdstuk hoofdvraag iedereen ik immers "
         "inleiding ja jij kern kernvraag keywords later locatie maar mail mededelingen men motie n.b. nadeel "
         "nadelen nagekomen namelijk nb nee niemand noot nu oftewel ofwel onderwerpen ook oorzaak opening "
         "opmerkingen p.s. paragraaf plaats ps reden rondvraag samengevat samenvatting situatie sluiting stemming "
         "tabel tags tel tel. telefoon tenslotte thema's tijd tips toen trefwoord trefwoorden u update vandaag "
         "verder vervolgens volgend volgende voorbeelden voordeel voordelen vorige vroeger waar waarom wanneer want "
         "wat we website wie wij ze zie zij"},
        {{labels_quotation, records_decision}, "afspraak"},
        // That these introduce no text without quotation marks seems an accident.
        {{labels_quotation},
         "boodschap eis gedachte idee kop les let naam omschrijving oordeel opdracht oproep reactie regel slogan "
         "uitgangspunt uitkomst uitspraak wens werktitel"},
        {{records_decision},
         "actie actiepunt actiepunten acties afspraken besloten besluit besluiten toezegging toezeggingen"},
    });
});

constexpr FixedWords introductory_phrases({"anders gezegd", "kort gezegd", "let op", "met andere woorden", "nota bene",
                                           "ten derde", "ten eerste", "ten slotte", "ten tweede", "tot slot"});

}

bool labels_quotation(std::string_view folded)
{
    return introductions.has(folded, IntroductionUse::labels_quotation);
}

bool records_decision(std::string_view folded)
{
    return introductions.has(folded, IntroductionUse::records_decision);
}

bool introduces_text(std::string_view folded_phrase)
{
    return introductions.has(folded_phrase, IntroductionUse::introduces) ||
           introductory_phrases.contains(folded_phrase) || records_decision(folded_phrase);
}

}
