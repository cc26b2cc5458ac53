#include "dutch/words/open/telling_words.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>

namespace draad {

namespace {

constexpr auto telling_words = flagged_words<Telling>([] {
    using enum Telling;
    return std::to_array<WordRow<Telling>>({
        {{self}, "ik mij me mijn m'n mezelf mijzelf 'k"},
        {{us}, "wij we ons onze onszelf"},
        {{hearer}, "je jij jou jouw jullie jezelf"},
        {{feeling},
         "angst angstig angstige angsten bang bange doodsbang bezorgd blij blije boos boze dankbaar dankbaarheid durf "
         "durfde durfden durft durven gedurfd eenzaam eenzaamheid eenzame ellende ellendig fijn fijne frustratie "
         "frustrerend gefrustreerd geschrokken gevoel gevoelens gevoeld gekwetst haat haatte heerlijk hoopvol "
         "hoopvolle hoopte huil "
         "huilde huilden huilen huilend huilt gehuild jammer kapot kwaad kwaaie kwade kwetsend lach lachen lacht "
         "lachte lachten gelachen lief lieve liefde machteloos machteloze mis miste misten gemist moed moe doodmoe "
         "nachtmerrie nachtmerries ongelukkig ongerust opgelucht opluchting pest pesten pestte gepest getreiterd pijn "
         "pijnlijk radeloos schaam schaamde schaamt schaamte schreeuw schreeuwde schreeuwen schreeuwt schrijnend "
         "somber sombere "
         "schrik schrikken schrok schrokken spannend spijt stress teleurgesteld teleurstelling tevreden tranen trots "
         "trotse "
         "uitgeput verdriet verdrietig verdrietige verlangen verlangde vernederd vernederend verraden verschrikkelijk "
         "verschrikkelijke vertrouwd vocht vochten gevochten vreselijk vreselijke vrolijk voel voelde voelden voelt "
         "voelen walging wanhoop wanhopig woede woedend zenuwachtig"},
        {{scene},
         "arm armen been benen bloed borst buik gezicht haren hand handen hart hoofd huid keel mond nek neus ogen oog "
         "oor oren rug schouder schouders tanden vingers vinger voet voeten vuist "
         "bank bed bord dak deken deur deuren douche gang gordijn gordijnen huis huizen kast kelder keuken kussen la "
         "lade muur muren raam ramen schuur sleutel sleutels slot stoel stoelen tafel thuis trap tuin vloer wc zolder "
         "bril broek horloge jas kleren luier pyjama rok schoen schoenen sokken tas toga trui "
         "appel biertje boterham boterhammen brood eten gegeten at aten koffie kopje melk soep taart thee "
         "auto bus fiets fietsen fietste fietst plein rolstoel scooter stoep straat straten trein tram winkel winkels "
         "boom bomen gras hond honden kat paard regen regende sneeuw water wind zon "
         "bal boek briefje briefjes foto foto's krant mes papiertje pop portemonnee speelgoed stapel telefoon mobiel "
         "baby broer broers broertje buurman buren buurvrouw dochter dochters dokter huisarts jongen jongens jongetje "
         "juf kind kinderen kleinkinderen kleuter mam mama man mannen meester meisje meisjes moeder moeders oma opa pa "
         "pap papa peuter puber tante vader vaders vriend vriendin vrienden vrouw vrouwen zoon zonen zus zusje "
         "zuster "
         "avond avonds middag nacht nachts nachten ochtend ochtends uren weekend weekenden zaterdag zondag "
         "bel belde belden gebeld blik fluisterde gooide gooien gegooid greep hing holde keek keken kroop klopte "
         "klopten lag lagen liep liepen lopen gelopen luisterde luisterden pakte pakten rende renden riep riepen "
         "geroepen schudde slaan slaat slapen slaap sleepte sliep sliepen sloeg sloegen geslagen stond stonden trok "
         "trokken vallen valt viel vielen gevallen vroeg vroegen weggelopen wachtte wachtten weglopen zat zaten zei "
         "zeiden zweeg zwegen"},
        {{contrast, connected, takes_back}, "maar"},
        {{contrast, takes_back}, "toch"},
        {{contrast}, "eindelijk hoewel ineens juist liever ondanks opeens pas plotseling terwijl zelfs"},
        {{extreme},
         "alles altijd echt gewoon helemaal iedereen overal steeds volkomen "
         "volstrekt zoveel"},
        {{denial}, "niet geen nauwelijks amper zonder evenmin noch"},
        {{extreme, denial}, "nergens niemand niets niks nooit"},
        {{feeling, stance}, "hoop"},
        {{stance},
         "begrijp beklemtoon benadruk betreur constateer deel denk erken geef herhaal meen neem noem "
         "onderschrijf pleit snap stel steun veronderstel verwacht verwijs verzoek vind vraag waardeer wens wil"},
        {{chair},
         "agenda agendapunt agendapunten amendement amendementen beraadslaging coalitie coalitieakkoord "
         "commissie commissiebrief commissievergadering debat dictum fractie fracties initiatiefnemer "
         "initiatiefnemers insprekers inspreker interruptie interrupties kamerbrief kamerlid kamerleden kamerstuk "
         "kamervragen motie moties "
         "notulen oppositie preadvies raadslid raadsleden raadsvergadering raadsvoorstel "
         "rekenkamer rondvraag schorsing spreektijd stemming stemverklaring termijn toegezegd "
         "toezegging toezeggingen wethouders woordvoerder "},
        {{chair, address},
         "burgemeester collega's constaterende dank dankuwel minister ministers overwegende staatssecretaris verzoekt "
         "voorzitter wethouder"},
        {{address}, "bedankt college dames geachte goedemorgen goedemiddag goedenavond mevrouw mijnheer meneer"},
        {{office},
         "aanbeveling aanbevelingen aandachtspunt aangaande aanpak aanvrager actieplan actieprogramma alsmede ambitie "
         "ambities artikel artikelen aspect aspecten bedrag begroting beleid beleidskader beleidsnota "
         "beleidsplan "
         "beoogde bepaling bepalingen besluitvorming betreffende bevoegd bevoegdheden bevorderen "
         "bewerkstelligen "
         "bijlage borgen borging budget budgetten conform context criteria cruciaal daartoe decreet "
         "derhalve deelnemers desbetreffende dient dienen doelgroep doelgroepen doelstelling doelstellingen "
         "doeltreffend "
         "effectief effectieve efficient erkenning evaluatie evalueren faciliteren federale financiele financieel "
         "geborgd gefaciliteerd geinterviewde geinterviewden gerealiseerd gestreefd gewest hieromtrent hoofdstuk "
         "implementatie implementeren "
         "indicator indicatoren indien ingevolge instrument instrumenten integraal integrale "
         "inzake inzet jaarverslag kader kaders kb ketenpartners krachtens kwaliteitskader landelijk landelijke "
         "maatregel maatregelen maatschappelijk maatschappelijke meerderheid merendeel middelen miljard miljoen "
         "monitor monitoring "
         "nadere "
         "niveau nota onderdeel onderdelen ontwikkeling ontwikkelingen optimaal optimale overeenkomstig paragraaf "
         "participatie partners perspectief planning procedure procedures proces processen procent programma "
         "programma's project projecten randvoorwaarden rapport rapportage realiseren realisatie respondent "
         "respondenten "
         "regeerakkoord regelgeving regeling regelingen respectievelijk richtlijn richtlijnen samenwerking sector "
         "sectoren "
         "speerpunt speerpunten stakeholders strategie strategisch strategische structureel structurele subsidie "
         "taskforce teneinde terzake thema thema's toepassing traject trajecten uitgangspunt uitgangspunten "
         "uitvoeren uitvoering verantwoordelijkheden verdachte verordening verstrekken verstrekt voorbereiding "
         "voornoemde voorziening voorzieningen waarborgen werkgroep wet wetgeving wetsvoorstel "
         "wettelijk wettelijke wetten"},
        {{passive}, "men word wordt worden werd werden geworden"},
        {{connected, takes_back}, "echter nee neen integendeel alhoewel"},
        {{connected},
         "aldus anders bijvoorbeeld bovendien daarbij daarbuiten daardoor daarin daarmee daarna daarnaast daarom "
         "daarop "
         "daarover daartegen daaruit daarvan daarvoor derde dergelijke dezelfde dus eigenlijk en "
         "evenals eveneens hierbij hierdoor hierin hiermee hierom hieronder hierop hierover hiertoe hiervan hiervoor "
         "immers inderdaad ja jawel kortom namelijk nou of omdat ook oftewel ofwel plus sindsdien tevens "
         "tja toen trouwens tweede verder vervolgens waarbij waardoor waarin waarmee waaronder waarop waarvan "
         "waarvoor waarna want zodat zodoende zo zo'n zoiets zulk zulke"},
    });
});

}

bool tells(std::string_view folded, Telling kind)
{
    return telling_words.has(folded, kind);
}

}
