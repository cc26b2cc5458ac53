#include "unit/speech/quoted.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

bool is_speech(const std::string& passage)
{
    return test::quoted(passage).starts_with("speech");
}

}

TEST_CASE("terms, titles and scare quotes are no speech")
{
    const std::vector<std::string> passages = {
        "Er moet een ‘klik’ zijn tussen begeleider en kind.",
        "Zij werken onder de noemer ‘Samen thuis’ aan iets nieuws.",
        "We noemen dat ‘naast de ouders staan’.",
        "Het boek ‘Wie luistert er nog?’ ligt op tafel.",
        "De methode heet ‘Ik doe mee!’ en is nieuw.",
        "Dat zogenaamde ‘maatwerk’ bestaat niet.",
        "Onderzoek laat dat zien (‘Hoor ons aan! Leren van jongeren’).",
        "Dit is een ‘ja, maar’-gesprek.",
        "Tijdens onze ‘Hoe dan wel?’-middagen komt veel boven.",
        "Zij voelde zich niet ‘gezien’ door de hulpverlening.",
        "De ‘lastige’ ouder bestaat niet.",
        "Het woord ‘cliënt’ vinden wij niet mooi.",
        "De wet spreekt over ‘verantwoorde hulp’ en legt dat niet uit.",
        "Hij kreeg het stempel ‘onhandelbaar’ opgeplakt.",
        "De term ‘eigen kracht’ roept weerstand op.",
        "In het rapport ‘Ruimte voor ouders’ staan tien punten.",
        "Ons project ‘Thuis is waar je woont’ loopt tot mei.",
        "Zij hebben het over ‘passende zorg’ en ‘regie’.",
        "Met deze ‘keukentafelgesprekken’ begon het.",
        "Onze podcast ‘Aan het woord’ staat online.",
        "De slogan ‘Niets over ons zonder ons’ hangt aan de muur.",
        "De begrippen ‘meedoen’ en ‘meebeslissen’ lopen door elkaar.",
        "Zo’n ‘warme overdracht’ kost tijd.",
        "Lees ook het artikel ‘Waarom ouders niet bellen’.",
        "De aanpak, ook wel ‘de tafel’ genoemd, werkt goed.",
        "Zij krijgen ‘begeleid wonen’ aangeboden.",
        "De kop ‘Jeugdhulp loopt vast’ stond in de krant.",
        "‘Dichtbij’ is een begrip dat ieder anders uitlegt.",
        "De werkgroep ‘Jongeren aan zet’ komt morgen bijeen.",
        "‘Eigen regie’ klinkt mooi, maar het is lastig.",
        "Schrijf 'werkt goed mee' in plaats van 'moeilijk gezin' (Lotte).",
        "Drie mensen hebben gevraagd om weer ‘gewoon’ te mogen werken.",
        "Het gaat om ‘echt contact’, en dat mist hij.",
    };
    for (const std::string& passage : passages) {
        CAPTURE(passage);
        CHECK_FALSE(is_speech(passage));
    }
}

TEST_CASE("what someone says or would say is speech")
{
    const std::vector<std::string> passages = {
        "‘Klik’, zegt ze, en meer niet.",
        "Ouders denken dan: ‘Laat maar zitten.’",
        "‘Waarom vraagt niemand ons iets?’",
        "Dan hoor je: ‘Daar gaan wij niet over.’",
        "“Ik wil gewoon naar huis.” Dat zinnetje bleef hangen.",
        "Wat als ouders konden zeggen: ‘Ik red het even niet.’",
        "‘We hebben elkaar leren kennen, en dat maakte alles anders.’",
        "Haar antwoord was kort: ‘Nee.’",
        "‘Nee!’ riep het kind.",
        "Zij vroeg zich af: ‘Doe ik het wel goed?’",
        "‘Hallo, is daar iemand?’ klonk het door de gang.",
        "Op de vraag wat hij wilde, zei hij ‘rust’.",
        "Of: ‘Mijn zoon praat niet meer met mij, wat nu?’",
        "‘Je moet gewoon blijven komen, ook als ik niks zeg’ is wat hij steeds herhaalt.",
        "Ik dacht: ‘dit komt nooit meer goed’.",
        "Zeg het zo, in plaats van ‘Wat is er mis met je?’",
        "‘Goed,’ zei Kret; ‘maar alleen op dinsdag.’",
        "Toen zei ik ‘nu is het klaar’ en ik liep weg.",
    };
    for (const std::string& passage : passages) {
        CAPTURE(passage);
        CHECK(is_speech(passage));
    }
}
