#include "unit/speech/quoted.hpp"

#include <doctest/doctest.h>

using draad::test::check_speakers;

TEST_CASE("a pronoun is resolved to the nearest person of whom a sentence tells, and both are shown")
{
    check_speakers({
        {"Anna de Wit werkt in de zorg. Ze wil weg. ‘Het is te zwaar.’", "Anna de Wit (Ze)"},
        {"Anna de Wit werkt in de zorg. Volgens haar kan het beter. ‘Het is te zwaar.’", "Anna de Wit (haar)"},
        {"Wij spraken Geert Bakker. Bakker woont hier. Hij zegt: ‘Het is te zwaar.’", "Geert Bakker (Hij)"},
        {"Een moeder loopt naar buiten. Ze zegt: ‘Hij is rustig.’", "Een moeder (Ze)"},
        {"De ouders wachten buiten. Ze zeggen: ‘Wij weten niets.’", "De ouders (Ze)"},
        {"Ik sprak met een vader over de school. Hij zei: ‘Het is te ver.’", "een vader (Hij)"},
        {"‘Nee’, zegt de buurvrouw. ‘Kom binnen’, zegt ze dan.", "de buurvrouw / de buurvrouw (ze)"},
    });
}

TEST_CASE("a pronoun stays where it is in doubt whom it means")
{
    check_speakers({
        {"De moeder belde de buurvrouw. Ze zei: ‘Hij slaapt.’", "Ze"},
        {"Ik sprak met een vader over de voogd. Hij zei: ‘Het is te ver.’", "Hij"},
        {"De vader liep naar buiten. Ze zei: ‘Hij slaapt.’", "Ze"},
        {"De ouders wachten buiten. Hij zegt: ‘Ik weet niets.’", "Hij"},
        {"Geen moeder komt hier. Ze zegt: ‘Ik weet niets.’", "Ze"},
        {"Een moeder vertelt over haar zoon. Ik zei: ‘Goed zo.’", "Ik"},
        {"De school ligt in Utrecht. Hij zegt: ‘Ik weet niets.’", "Hij"},
    });
}
