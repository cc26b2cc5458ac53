#include "unit/speech/quoted.hpp"

#include <doctest/doctest.h>

using draad::test::check_speakers;

TEST_CASE("a description of people is a speaker, whole as it is printed")
{
    check_speakers({
        {"Ruim de helft van de deelnemers is tevreden. ‘Ik word eindelijk gebeld.’", "Ruim de helft van de deelnemers"},
        {"Geld helpt niet, zeggen acht van de tien ouders. ‘Geef ons tijd.’", "acht van de tien ouders"},
        {"Bijna zes op de tien zeggen: ‘Geef ons tijd.’", "Bijna zes op de tien"},
        {"Een dikke zestig procent van de stemmers geeft ze gelijk. ‘Er is te veel bezuinigd.’",
         "Een dikke zestig procent van de stemmers"},
        {"Sommigen van hen zien het somber in. ‘Het wordt nooit meer wat.’", "Sommigen van hen"},
        {"‘Ik ga niet weg’, zei een oudere bewoner van de flat.", "een oudere bewoner van de flat"},
        {"‘Ik ga niet weg’, zei de jongere zus van Tim.", "de jongere zus van Tim"},
        {"Een oudere vrouw schudt haar hoofd. ‘Ik ga niet weg.’", "Een oudere vrouw"},
        {"‘Ik ga niet weg’, zegt een jongere uit Assen.", "een jongere uit Assen"},
        {"Toen werd Bertie meester over zichzelf. ‘Ik ga niet weg.’", "Bertie"},
        {"Daar zeiden Haagse ouders: ‘Wij gaan niet weg.’", "Haagse ouders"},
        {"Iemand anders ziet het zo: ‘Wie wacht, verliest.’", "Iemand anders"},
        {"En weer een ander: ‘Wie wacht, verliest.’", "een ander"},
        {"Een andere respondent zegt: ‘Wie wacht, verliest.’", "Een andere respondent"},
        {"Eén van de deelnemers verwoordt het zo: ‘Wie wacht, verliest.’", "Eén van de deelnemers"},
        {"Er zitten mensen aan tafel die zeggen: ‘Wie wacht, verliest.’", "mensen"},
        {"Een derde van de kosten is al betaald. ‘Wie wacht, verliest.’", "-"},
    });
}

TEST_CASE("a name is read to its end")
{
    check_speakers({
        {"‘Zo kan het niet’, zegt directeur Karim el-Amrani.", "directeur Karim el-Amrani"},
        {"‘Zo kan het niet’, zegt trainer Van Dam.", "trainer Van Dam"},
        {"‘Zo kan het niet’, blikt trainer Van der Laan terug.", "trainer Van der Laan"},
        {"‘Zo kan het niet’, zegt Visser van de ouderbond.", "Visser van de ouderbond"},
        {"‘Zo kan het niet’, zegt Anna de Wit, moeder van drie.", "Anna de Wit"},
        {"Directeur Karim el-Amrani knikt: ‘Zo kan het niet.’", "Directeur Karim el-Amrani"},
    });
}
