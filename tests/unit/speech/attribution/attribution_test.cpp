#include "unit/speech/quoted.hpp"

#include <doctest/doctest.h>

using draad::test::check_speakers;
using draad::test::Example;
using draad::test::quoted;

namespace {

void check(const std::vector<Example>& examples)
{
    for (const Example& example : examples) {
        CAPTURE(example.passage);
        CHECK(quoted(example.passage) == example.quotations);
    }
}

}

TEST_CASE("an attribution after a quotation names its speaker as printed")
{
    check({
        {"‘Wij doen het samen’, zegt Kret.", "speech | Kret | zegt | Wij doen het samen"},
        {"‘Wij doen het samen,’ vertelt een gezinswerker.",
         "speech | een gezinswerker | vertelt | Wij doen het samen,"},
        {"‘Wij doen het samen’, aldus één van de aanwezigen.",
         "speech | één van de aanwezigen | aldus | Wij doen het samen"},
        {"‘Wij doen het samen’, zeggen ouders.", "speech | ouders | zeggen | Wij doen het samen"},
        {"‘Wij doen het samen’, zeggen ouders en jongeren in koor.",
         "speech | ouders en jongeren | zeggen | Wij doen het samen"},
        {"‘Ik doe het zelf’, zegt Kret en ze lacht.", "speech | Kret | zegt | Ik doe het zelf"},
        {"‘Ik doe het zelf’, legt Kret uit.", "speech | Kret | legt uit | Ik doe het zelf"},
        {"‘Ik doe het zelf’, voegt moeder Anja daar lachend aan toe.",
         "speech | moeder Anja | voegt toe | Ik doe het zelf"},
        {"‘Ik doe het zelf’, merkte de jonge wijkverpleegkundige op.",
         "speech | de jonge wijkverpleegkundige | merkte op | Ik doe het zelf"},
        {"‘Ik doe het zelf’, zo vertelt een vader van drie kinderen.",
         "speech | een vader van drie kinderen | vertelt | Ik doe het zelf"},
        {"‘Ik doe het zelf’, zei toen de voorzitter.", "speech | de voorzitter | zei | Ik doe het zelf"},
        {"‘Ik doe het zelf’, zegt ze zacht.", "speech | ze | zegt | Ik doe het zelf"},
        {"‘Ik doe het zelf!’ riep het kleine meisje boos.", "speech | het kleine meisje | riep | Ik doe het zelf!"},
        {"‘Ik doe het zelf.’ Dat zegt Anja, moeder van een zoon.", "speech | Anja | zegt | Ik doe het zelf."},
        {"‘Ik doe het zelf.’ Aldus wethouder Pieter van der Laan.",
         "speech | wethouder Pieter van der Laan | Aldus | Ik doe het zelf."},
        {"‘Ik doe het zelf.’ – Kim, 17 jaar", "speech | Kim | - | Ik doe het zelf."},
        {"‘Ik doe het zelf.’ (Kim, 17)", "speech | Kim | - | Ik doe het zelf."},
        {"‘Ik doe het zelf’, vindt Samira el Idrissi.", "speech | Samira el Idrissi | vindt | Ik doe het zelf"},
        {"‘Ik doe het zelf’, verzuchtte hij.", "speech | hij | verzuchtte | Ik doe het zelf"},
        {"‘Ik doe het zelf’, antwoordt mijn oudste dochter.",
         "speech | mijn oudste dochter | antwoordt | Ik doe het zelf"},
        {"‘Ik doe het zelf’, zegt iemand uit Groningen.", "speech | iemand uit Groningen | zegt | Ik doe het zelf"},
        {"‘Ik doe het zelf’, vult een ander aan.", "speech | een ander | vult aan | Ik doe het zelf"},
        {"‘Ik doe het zelf’, geeft een van de jongeren aan.",
         "speech | een van de jongeren | geeft aan | Ik doe het zelf"},
        {"‘Ik doe het zelf’, volgens de vader.", "speech | de vader | volgens | Ik doe het zelf"},
        {"‘Kom maar hier’, wenkte Kret.", "speech | Kret | wenkte | Kom maar hier"},
        {"‘Ik doe het zelf’, stelt onderzoeker dr. J.M. Blok.",
         "speech | onderzoeker dr. J.M. Blok | stelt | Ik doe het zelf"},
        {"‘Ik doe het zelf’, zeiden zowel de moeder als de vader.",
         "speech | zowel de moeder als de vader | zeiden | Ik doe het zelf"},
        {"‘Ik doe het zelf’, was de reactie van een begeleider.",
         "speech | een begeleider | reactie | Ik doe het zelf"},
        {"‘Ik doe het zelf’, zegt\n\nmw. Blok, die hier al jaren werkt.", "speech | mw. Blok | zegt | Ik doe het zelf"},
        {"‘Ik doe het zelf’, klinkt het uit de zaal.", "speech | - | klinkt | Ik doe het zelf"},
        {"“Goed!” knikt de oude buurvrouw.", "speech | de oude buurvrouw | knikt | Goed!"},
    });
}

TEST_CASE("an attribution before a quotation names its speaker as printed")
{
    check({
        {"Een moeder zegt: ‘Dat wil ik niet.’", "speech | Een moeder | zegt | Dat wil ik niet."},
        {"De vader van Tim zei tegen de voogd: ‘Dat wil ik niet.’",
         "speech | De vader van Tim | zei | Dat wil ik niet."},
        {"Van der Schans: ,,Dat wil ik niet.''", "speech | Van der Schans | - | Dat wil ik niet."},
        {"Moeder: ‘Dat wil ik niet.’", "speech | Moeder | - | Dat wil ik niet."},
        {"Kim (17): ‘Dat wil ik niet.’", "speech | Kim | - | Dat wil ik niet."},
        {"Anja, moeder van drie kinderen: ‘Dat wil ik niet.’", "speech | Anja | - | Dat wil ik niet."},
        {"Daarop zei mijn begeleider: ‘Dat wil ik niet.’", "speech | mijn begeleider | zei | Dat wil ik niet."},
        {"Tijdens het gesprek vertelt ze: ‘Dat wil ik niet.’", "speech | ze | vertelt | Dat wil ik niet."},
        {"Toen ik thuiskwam, zei mijn moeder: ‘Dat wil ik niet.’", "speech | mijn moeder | zei | Dat wil ik niet."},
        {"Een jongere heeft ons verteld: ‘Dat wil ik niet.’", "speech | Een jongere | verteld | Dat wil ik niet."},
        {"Een ervaringsdeskundige verwoordt het zo: ‘Dat wil ik niet.’",
         "speech | Een ervaringsdeskundige | verwoordt | Dat wil ik niet."},
        {"Of zoals Kret zegt: ‘Dat wil ik niet.’", "speech | Kret | zegt | Dat wil ik niet."},
        {"Volgens een huisarts: ‘Dat wil ik niet.’", "speech | een huisarts | Volgens | Dat wil ik niet."},
        {"Een uur later vroeg hij: ‘Mag ik weg?’", "speech | hij | vroeg | Mag ik weg?"},
        {"Een moeder, die haar kind al een jaar niet zag, zegt: ‘Ik mis hem.’",
         "speech | Een moeder | zegt | Ik mis hem."},
        {"Ouders en kinderen zeggen: ‘Vraag het ons.’", "speech | Ouders en kinderen | zeggen | Vraag het ons."},
        {"Kret legt uit: ‘Het kost tijd.’", "speech | Kret | legt uit | Het kost tijd."},
        {"Zij voegde eraan toe: ‘Het kost tijd.’", "speech | Zij | voegde toe | Het kost tijd."},
        {"Kret knikt: ‘Het kost tijd.’", "speech | Kret | knikt | Het kost tijd."},
        {"Voorbeeld: ‘Het kost tijd.’", "speech | - | - | Het kost tijd."},
        {"Het antwoord luidde: ‘Het kost tijd.’", "speech | - | luidde | Het kost tijd."},
        {"Misschien kunnen ouders hier samen zitten. En daar kunnen zeggen: ‘Het is zwaar.’ Of: ‘Ik kan niet meer.’",
         "speech | ouders | zeggen | Het is zwaar. / speech | ouders | zeggen | Ik kan niet meer."},
        {"Ik hoorde de leidster tegen hem zeggen: ‘Kom.’", "speech | de leidster | zeggen | Kom."},
        {"Er werd gevraagd: ‘Wat wil jij?’", "speech | - | gevraagd | Wat wil jij?"},
        {"Ook de rechter vroeg: ‘Wat wil jij?’", "speech | de rechter | vroeg | Wat wil jij?"},
        {"Een van hen zegt: ‘Dat helpt.’", "speech | Een van hen | zegt | Dat helpt."},
        {"Een meisje antwoordde zonder aarzelen: ‘Iemand die blijft.’",
         "speech | Een meisje | antwoordde | Iemand die blijft."},
        {"De vrouw van de gemeente belde: ‘Er is geen plek.’",
         "speech | De vrouw van de gemeente | - | Er is geen plek."},
        {"Stel dat als ouders hier binnenlopen. En dan kunnen zeggen: ‘Het is zwaar.’",
         "speech | ouders | zeggen | Het is zwaar."},
        {"Ze zei ‘nee’ en liep weg.", "speech | Ze | zei | nee"},
    });
}

TEST_CASE("a speaker whose name was made unreadable stands in square brackets")
{
    check_speakers({
        {"‘Ik heb dat nooit gezien’, aldus [verdachte], die verder zweeg.", "verdachte"},
        {"‘Ze hebben nooit gebeld’, zegt [respondent 4], die hier al jaren woont.", "respondent 4"},
        {"[betrokkene 2] verklaarde: ‘Ik was die avond thuis.’", "betrokkene 2"},
        {"‘Ik heb dat nooit gezien’, zei ze [lacht].", "ze"},
        {"[G] Noot van de redactie: ‘Dat is zo gebleven.’", "-"},
    });
}

TEST_CASE("the subject of a verb before a quotation stands in its own clause")
{
    check_speakers({
        {"In zijn arrest heeft het gerechtshof hierover het volgende overwogen: ‘De overlast is groot.’",
         "het gerechtshof"},
        {"De rechtbank heeft de verdachte gehoord en daarna overwogen: ‘De overlast is groot.’", "De rechtbank"},
        {"Sommigen willen dat iedereen welkom is, anderen zeggen juist ‘nu is het genoeg’.", "anderen"},
        {"Er is een brief, waarin de Kinderraad het volgende heeft overwogen: ‘De overlast is groot.’",
         "de Kinderraad"},
        {"Hierin is over de buurt het volgende overwogen: ‘De overlast is groot.’", "-"},
        {"Een uur later had Kret gezegd: ‘De overlast is groot.’", "Kret"},
    });
}

TEST_CASE("a quotation split by its speaker is said by one")
{
    check({
        {"‘Goed’, zegt Kret, ‘maar niet vandaag.’",
         "speech | Kret | zegt | Goed / speech | Kret | zegt | maar niet vandaag."},
        {"‘Goed’, legt Kret uit. ‘Het kost wel tijd.’",
         "speech | Kret | legt uit | Goed / speech | Kret | legt uit | Het kost wel tijd."},
        {"“Wat?” zei Jan, “wil je nu weg?”", "speech | Jan | zei | Wat? / speech | Jan | zei | wil je nu weg?"},
        {"‘Nee,’ zei Anja. Ze keek op. ‘Ik blijf hier wonen.’",
         "speech | Anja | zei | Nee, / speech | Anja | zei | Ik blijf hier wonen."},
        {"‘Nee,’ zei Anja. ‘Ja,’ zei Tim.", "speech | Anja | zei | Nee, / speech | Tim | zei | Ja,"},
        {"‘Blijf je?’ vroeg Anja. Toen zei Tim: ‘Ik blijf.’",
         "speech | Anja | vroeg | Blijf je? / speech | Tim | zei | Ik blijf."},
    });
}

TEST_CASE("what is announced may be several quotations")
{
    check({
        {"Ouders zeggen: ‘Bel ons.’ ‘Vraag het ons.’",
         "speech | Ouders | zeggen | Bel ons. / speech | Ouders | zeggen | Vraag het ons."},
        {"Zij riepen: ‘Kom hier’, ‘Ga weg’ en ‘Blijf staan’.",
         "speech | Zij | riepen | Kom hier / speech | Zij | riepen | Ga weg / speech | Zij | riepen | Blijf staan"},
        {"Anna zei: ‘Ga weg.’ ‘Nee.’", "speech | Anna | zei | Ga weg. / speech | - | - | Nee."},
    });
}

TEST_CASE("in rapid dialogue two take turns")
{
    check({
        {"“Ga je mee?” “Nee.” “Waarom niet?” vroeg Anna. “Daarom,” zei Tim.",
         "speech | Anna | - | Ga je mee? / speech | Tim | - | Nee. / speech | Anna | vroeg | Waarom niet? / "
         "speech | Tim | zei | Daarom,"},
        {"“Ga je mee?” vroeg Anna. “Waarheen?” “Naar zee.”",
         "speech | Anna | vroeg | Ga je mee? / speech | Anna | vroeg | Waarheen? / speech | - | - | Naar zee."},
        {"“Ga je mee?” “Nee.” Het regende.", "speech | - | - | Ga je mee? / speech | - | - | Nee."},
    });
}

TEST_CASE("an attribution may stand round a quotation")
{
    check({
        {"Als ik ‘start!’ roep, gaan we.", "speech | ik | roep | start!"},
        {"Hij heeft toen ‘nee’ gezegd.", "speech | Hij | gezegd | nee"},
        {"De kinderen durfden geen ‘nee’ te zeggen.", "speech | De kinderen | zeggen | nee"},
    });
}

TEST_CASE("who is silent before a quotation is not its speaker")
{
    check({
        {"‘Wilt u koffie?’ vroeg Kret. En toen ik niets zei: ‘Of liever thee?’",
         "speech | Kret | vroeg | Wilt u koffie? / speech | Kret | vroeg | Of liever thee?"},
        {"Toen hij niet antwoordde, vroeg Kret: ‘Slaapt u?’", "speech | Kret | vroeg | Slaapt u?"},
        {"Toen zei hij niet ‘nee’, maar wel: ‘Ik denk erover na.’ Zo ging het.",
         "speech | hij | zei | nee / speech | hij | zei | Ik denk erover na."},
    });
}

TEST_CASE("a pronoun is resolved by who is told of in the sentence before")
{
    check({
        {"Een moeder vertelt over haar zoon. Ze zegt: ‘Hij is rustig.’", "speech | Een moeder | zegt | Hij is rustig."},
        {"‘Hij is rustig’, vertelt Kret. Ze lacht: ‘Eindelijk rust.’",
         "speech | Kret | vertelt | Hij is rustig / speech | Kret | lacht | Eindelijk rust."},
        {"Een moeder loopt naar buiten. Ze zegt: ‘Hij is rustig.’", "speech | Een moeder | zegt | Hij is rustig."},
        {"Een vader vertelt over zijn zoon. Ze zegt: ‘Hij is rustig.’", "speech | Ze | zegt | Hij is rustig."},
        {"Ouders vertellen over hun zoon. Hij zegt: ‘Ik ben rustig.’", "speech | Hij | zegt | Ik ben rustig."},
        {"Een moeder vertelt over haar zoon. Ik zei: ‘Goed zo.’", "speech | Ik | zei | Goed zo."},
    });
}

TEST_CASE("a dash opens speech where an attribution shows it, and a point in a list else")
{
    check({
        {"- Kom toch binnen! riep Anja. Het is koud, je vat nog kou!",
         "speech | Anja | riep | Kom toch binnen! / speech | Anja | riep | Het is koud, je vat nog kou!"},
        {"— Dat weet ik niet, zei de jongen.", "speech | de jongen | zei | Dat weet ik niet"},
        {"- meer tijd voor ouders", ""},
        {"- Wat willen jongeren zelf?", ""},
    });
}
