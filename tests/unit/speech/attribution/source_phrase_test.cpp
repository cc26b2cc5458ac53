#include "unit/speech/quoted.hpp"

#include <doctest/doctest.h>

using draad::test::check_speakers;

TEST_CASE("a phrase may name the source of what is quoted")
{
    check_speakers({
        {"Volgens Bakker is het tij nog te keren. ‘Je moet alleen durven.’", "Bakker"},
        {"Dat het beter kan, staat volgens de wethouder vast. ‘Wij zijn er nog niet.’", "de wethouder"},
        {"Wat mevrouw Bakker betreft mag de regeling weg. ‘Niemand begrijpt haar.’", "mevrouw Bakker"},
        {"Om enkele deelnemers te citeren: ‘Wie wacht, verliest.’", "enkele deelnemers"},
        {"Om met een vader te spreken: ‘Wie wacht, verliest.’", "een vader"},
        {"Ik citeer een bewoner: ‘Wie wacht, verliest.’", "een bewoner"},
        {"Het was, in de woorden van de burgemeester, ‘een zwarte dag voor het hele dorp’.", "de burgemeester"},
        {"‘Even stilstaan bij wat er is’, in de woorden van de coach. Zij meende het.", "de coach"},
        {"De uitspraak van Bakker was helder: ‘Wie wacht, verliest.’", "Bakker"},
        {"De reactie van de gemeente: ‘Wij nemen dit serieus.’", "de gemeente"},
        {"Een vraag van een moeder: ‘Wie belt mij terug?’", "een moeder"},
        {"‘Wie wacht, verliest’, luidt een van de reacties.", "een van de reacties"},
        {"‘Wie wacht, verliest’, klinkt het bij meerdere ouders.", "meerdere ouders"},
        {"‘Wie wacht, verliest’, laat een woordvoerder weten.", "een woordvoerder"},
        {"Met de woorden ‘Wie wacht, verliest!’ opende de voorzitter de avond.", "de voorzitter"},
        {"Het is zoals een kinderrechter zei: ‘Wie wacht, verliest.’", "een kinderrechter"},
        {"Een deelnemer brengt in: ‘Ik wacht niet.’ Waarop een ander zegt: ‘Ik ook niet.’",
         "Een deelnemer / een ander"},
        {"Citaat bewoner: ‘Wie wacht, verliest.’", "bewoner"},
    });
}

TEST_CASE("whose words are pointed to says them")
{
    check_speakers({
        {"De officier mocht uitgaan van de overwegingen van de rechtbank: ‘De overlast is groot.’", "de rechtbank"},
        {"De vergadering begon met een oproep van de buurtvereniging: ‘Kom vaker langs.’", "de buurtvereniging"},
        {"De moeder antwoordde op de opmerking van de arts: ‘Kom vaker langs.’", "De moeder"},
    });
}

TEST_CASE("a document speaks, and not who reads it out")
{
    check_speakers({
        {"De motie vraagt: ‘Onderzoek of dit kan.’", "De motie"},
        {"De motie luidt: ‘Onderzoek of dit kan.’", "De motie"},
        {"Het rapport concludeert: ‘De wachttijden zijn te lang.’", "Het rapport"},
        {"In de brief van de wethouder staat: ‘De wachttijden zijn te lang.’", "de brief van de wethouder"},
        {"In het rapport lezen we: ‘De wachttijden zijn te lang.’", "het rapport"},
        {"Als ik in de brief lees ‘wij komen daar later op terug’ word ik niet blij.", "de brief"},
        {"‘De wachttijden zijn te lang’, staat er in het rapport.", "het rapport"},
        {"Ik citeer uit het verslag: ‘De wachttijden zijn te lang.’", "het verslag"},
        {"De aanpak ‘Samen verder’ staat in het rapport.", "term"},
        {"In de brief ‘Samen verder’ staat niets nieuws.", "term"},
    });
}

TEST_CASE("not every word beside a quotation says it")
{
    check_speakers({
        {"‘Zo kan het niet’, zegt monter de buurman.", "de buurman"},
        {"‘Zo kan het niet’, klinkt het monter.", "-"},
        {"Dan zeg je: ‘Zo kan het niet.’", "-"},
        {"Mevrouw de voorzitter, gisteren zei een moeder tegen mij: ‘Zo kan het niet.’", "een moeder"},
        {"Iedere keer dat hij ‘nee dank u wel’ zei, lachte zij.", "hij"},
        {"Met die wetenschap durft het kabinet te zeggen: ‘Zo kan het niet.’", "het kabinet"},
        {"Ouders kregen te horen: ‘Zo kan het niet.’", "-"},
        {"Hij kreeg het advies: ‘Zoek hulp.’", "-"},
        {"Vraag een kind: ‘Wat heb jij nodig?’", "-"},
        {"Verhaal: ‘Zo kan het niet.’", "-"},
        {"Sowieso zeg ik: ‘Zo kan het niet.’", "ik"},
        {"Daarnaast wordt gezegd: ‘Zo kan het niet.’", "-"},
        {"Wij vertrouwen op de kennis en kunde van het kind: ‘Zo kan het niet.’", "-"},
        {"Ja: ‘Zo kan het niet.’", "-"},
        {"Er kwam een manifest met de titel: ‘Zo kan het niet langer’.", "term"},
        {"Zij kreeg een verzekering (hierna: ‘de polis’).", "term"},
    });
}
