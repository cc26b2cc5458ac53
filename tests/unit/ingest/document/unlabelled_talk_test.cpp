#include "ingest/document/unlabelled_talk.hpp"

#include "ingest/reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

using draad::Document;
using draad::LabelFinding;
using draad::read_document;

namespace {

/// What a person is told of who speaks: the notes, and whether labels were refused.
std::string told_of(std::string_view text, std::string_view name = "stuk.txt")
{
    const Document document = read_document(name, std::string(text));
    std::string told;
    for (const std::string& note : document.notes)
        told += note + "\n";
    if (std::ranges::any_of(document.card.labels, [](const LabelFinding& label) { return !label.is_speaker; }))
        told += "refused\n";
    return told;
}

struct Example {
    std::string_view text;
    std::string_view told;
};

/// Conversations whose labels are not read as such.
constexpr Example conversations[] = {
    {"Hoe begon het voor u?\n\nMet een brief van de gemeente. Daar stond een datum in.\n\nEn wat deed u toen?\n\nIk "
     "heb gebeld. Niemand nam op.\n\nWie hielp u verder?\n\nMijn dochter. Die kent de weg.\n\nZou u het weer zo "
     "doen?\n\nNee, dan vroeg ik eerst een cliëntondersteuner.\n",
     "questions and answers take turns"},
    {"**Hoe begon het voor u.**\n\nMet een brief van de gemeente.\n\n**Vertelt u eens over de brief.**\n\nDaar "
     "stond een datum in.\n\n**U belde toen.**\n\nNiemand nam op.\n\n**En daarna.**\n\nToen hielp mijn dochter.\n",
     ""},
    {"Ans vertel eens hoe het begon.\n\nBep met een brief.\n\nAns wat stond erin?\n\nBep een datum.\n\nAns en "
     "toen?\n\nBep toen belde ik.\n\nAns nam iemand op?\n\nBep niemand nam op.\n",
     "paragraphs begin in turn with 'Ans' (4×) and 'Bep' (4×), from paragraph 1 on"},
    {"Wat vond u ervan?\tIk vond het goed.\nEn uw man?\tDie vond het niks.\nBent u gebleven?\tJa, drie jaar.\n",
     "a table has sentences side by side"},
    {"Ans: Hoe begon het? Bep: Met een brief. Ans: Wat stond erin? Bep: Een datum. Ans: En toen? Bep: Toen belde ik.\n",
     "within paragraphs 'Ans' (3×) and 'Bep' (3×) take turns"},
    {"Hoe begon het? (Ans)\n\nMet een brief. (Bep)\n\nWat stond erin? (Ans)\n\nEen datum. (Bep)\n\nEn toen? (Ans)\n\n"
     "Toen belde ik. (Bep)\n",
     "paragraphs end in turn with 'Ans' (3×) and 'Bep' (3×)"},
    {"Hoe begon het?\n— Ans\n\nMet een brief.\n— Bep\n\nWat stond erin?\n— Ans\n\nEen datum.\n— Bep\n\nEn toen?\n— "
     "Ans\n\nToen belde ik.\n— Bep\n",
     "paragraphs end in turn with 'Ans' (3×) and 'Bep' (3×)"},
    {"Ouder van Tim: Wij wachten al een jaar.\n\nHet is stil in de zaal.\n\nPleegmoeder: Bij ons duurde het "
     "langer.\n\nNiemand zegt iets.\n",
     "refused"},
};

/// Texts that nobody says.
constexpr std::string_view others[] = {
    "Vraag 1\n\nBent u bekend met het bericht?\n\nAntwoord\n\nJa.\n\nVraag 2\n\nWat vindt u daarvan?\n\n"
    "Antwoord\n\nHet is zorgelijk.\n\nVraag 3\n\nWat gaat u doen?\n\nAntwoord\n\nIk stuur een brief.\n",
    "Artikel 1\n\nDe raad beslist.\n\n1. Het college stelt voor.\n\nArtikel 2\n\nDe raad stemt.\n\n1. Bij "
    "meerderheid van stemmen.\n\nArtikel 3\n\nDe raad komt bijeen.\n\n1. Elke maand.\n",
    "Op een ochtend liep Ans naar het loket. Was zij te laat?\n\nNee, het was nog dicht. Zij wachtte op de "
    "stoep.\n\nToen het licht aanging, kwam er een man naar buiten.\n\nHij keek haar aan. Wat wilde zij?\n\nZij "
    "wilde naar binnen, meer niet.\n\nHet duurde een uur voordat iemand haar riep.\n\nDaarna ging zij naar huis.\n\n"
    "Thuis zette zij thee.\n\nDe brief lag nog op tafel.\n",
    "Mijn moeder zei: Kom maar. Ik zei: Nee. Mijn moeder zei: Toch wel. Ik zei: Later. Ik zei: Nu niet. Mijn moeder "
    "zei: Goed. Let op: dit is lang geleden. Let op: het was winter. Let op: niemand wist het.\n",
    "Prijs\t12 euro\nDuur\tEen uur.\nPlaats\tZaal 2\n",
};

}

TEST_CASE("what looks like a conversation without speakers is told, with the place")
{
    for (const Example& example : conversations) {
        CAPTURE(example.text);
        CHECK(told_of(example.text).find(example.told) != std::string::npos);
    }
}

TEST_CASE("nothing is told of texts that nobody says")
{
    for (const std::string_view text : others) {
        CAPTURE(text);
        CHECK(told_of(text) == "");
    }
}

TEST_CASE("nothing is told of a conversation whose speakers are known")
{
    CHECK(told_of("Interviewer: Hoe ging het?\n\nR1: Goed.\n\nInterviewer: En nu?\n\nR1: Ook goed.\n") == "");
}
