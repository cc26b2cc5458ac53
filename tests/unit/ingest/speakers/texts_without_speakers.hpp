#pragma once

#include <string_view>

namespace draad::test {

/// Beginnings of documents in which nobody has a turn, though lines begin like those of a conversation.
constexpr std::string_view texts_without_speakers[] = {
    // Lists of words, roles among them.
    "Begrippen\n\nVoogd: wie het gezag heeft.\nMentor: vaste begeleider van een jongere.\nGezinshuis: een huis waar "
    "ouders voor kinderen van anderen zorgen.\nTrajectplan: wat er is afgesproken, en met wie.\nPleegouder: wie een "
    "kind in huis neemt.\n",
    "Voor: Het scheelt geld.\nTegen: Het kost tijd.\nVoor: Er is een vast gezicht.\nTegen: De wachttijd loopt "
    "op.\nVoor: Mensen weten de weg.\nTegen: Wie niet belt, krijgt niets.\n",
    "Wie doet wat\n\nVoorzitter: leidt het overleg en bewaakt de tijd.\nNotulist: schrijft het verslag.\nVoorzitter: "
    "stuurt de agenda rond.\nNotulist: stuurt de actielijst rond.\n",
    // Mail and letters.
    "Van: Noor van Dijk\nVerzonden: dinsdag 12 maart 2024 10:03\nAan: Sem Bakker\nOnderwerp: RE: Plan\n\nDag "
    "Sem,\n\nKun "
    "jij de voogd bellen?\n\nGroet, Noor\n\nVan: Sem Bakker\nVerzonden: dinsdag 12 maart 2024 9:15\nAan: Noor van "
    "Dijk\nOnderwerp: Plan\n\nDag Noor,\n\nHet plan ligt klaar. Kijk je even?\n\nVan: Noor van Dijk\nVerzonden: "
    "maandag 11 "
    "maart 2024 16:40\nAan: Sem Bakker\nOnderwerp: Plan\n\nWanneer is het plan klaar?\n",
    "From: Kim\nSent: maandag 4 maart 2024 8:01\nTo: Team Linde\nSubject: rooster\n\nHet rooster hangt op.\n\nFrom: "
    "Team "
    "Linde\nSent: maandag 4 maart 2024 9:30\nTo: Kim\nSubject: RE: rooster\n\nDank, gezien.\n",
    "Betreft: uw aanvraag\nDatum: 3 mei 2024\nKenmerk: V-2024-118\n\nGeachte mevrouw,\n\nU vroeg hulp bij het "
    "huishouden. "
    "Wij nemen uw aanvraag in behandeling.\n\nBehandelaar: K. Postma\nTelefoon: 14 0515\n",
    // Newspapers.
    "Copyright 2021 De Veerbode\nDe Veerbode\n\n3 mei 2021 maandag\n\nSECTION: Regio; Blz. 4\n\nLENGTH: 212 "
    "words\n\nHEADLINE: Buurthuis mag blijven\n\nBYLINE: Ada Kruis\n\nHet buurthuis aan de Lindelaan blijft open. Dat "
    "heeft "
    "de raad besloten.\n\nLOAD-DATE: May 3, 2021\n\nCopyright 2021 De Veerbode\nDe Veerbode\n\n4 mei 2021 "
    "dinsdag\n\nSECTION: Opinie; Blz. 9\n\nLENGTH: 118 words\n\nHEADLINE: Nog een keer over het buurthuis\n\nBYLINE: "
    "Ben "
    "Hof\n\nWie het buurthuis kent, weet waar het om gaat.\n\nLOAD-DATE: May 4, 2021\n",
    // Notes of care.
    "S: Mevrouw zegt dat zij slecht slaapt.\nO: Bleek, praat zacht.\nE: Spanning door het bezoek.\nP: Morgen opnieuw "
    "vragen.\n\nS: Heeft beter geslapen.\nO: Eet weer mee.\nE: Rustiger.\nP: Zo doorgaan.\n\nS: Wil naar huis.\nO: "
    "Loopt "
    "heen en weer.\nE: Heimwee.\nP: Dochter bellen.\n",
    "Observatie: Het meisje zit alleen aan tafel.\nReflectie: Ik wist niet of ik erbij mocht gaan zitten.\nTheorie: "
    "Nabijheid "
    "vraagt om toestemming.\n\nObservatie: De groep gaat naar buiten.\nReflectie: Niemand riep haar.\nTheorie: "
    "Uitsluiting is vaak stil.\n",
    "Ochtend: Rustig opgestaan, samen ontbeten.\nMiddag: Naar dagbesteding geweest.\nNacht: Een keer uit "
    "bed.\n\nOchtend: Wilde "
    "niet eten.\nMiddag: Bezoek van zijn broer.\nNacht: Doorgeslapen.\n\nOchtend: Goede zin.\nMiddag: Gewandeld met de "
    "stagiaire.\nNacht: Onrustig vanaf vier uur.\n",
    "Maandag: We begonnen met een rondje door de wijk.\nDinsdag: Op dinsdag kwam niemand.\nWoensdag: De deur stond "
    "open en er "
    "was koffie.\n\nMaandag: Weer een rondje.\nDinsdag: Er waren er drie.\nWoensdag: Vol huis.\n",
    "Doel: Weer zelf boodschappen doen.\nActie: Elke dinsdag samen naar de winkel.\nWie: Begeleider en "
    "cliënt.\nWanneer: Voor "
    "de zomer.\n\nDoel: Vaker onder de mensen.\nActie: Inloop proberen.\nWie: Buurvrouw.\nWanneer: In mei.\n",
    "Sterk: Vaste gezichten op de groep.\nZwak: Veel papier.\nKans: Een nieuw gebouw.\nBedreiging: Minder geld.\n",
    // Articles and lists.
    "I. Inleiding\n\nDit stuk gaat over wonen.\n\nII. Wat wij zagen\n\nEr is te weinig plek.\n\nIII. Wat wij "
    "vragen\n\nBouw voor wie wacht.\n",
    "Het festival RE:BORN begint vrijdag.\n\nRE:BORN is van en voor jongeren. Zij kiezen de muziek.\n\nRE:BORN kost "
    "niets. Wie "
    "komt, helpt mee opruimen.\n\nRE:BORN duurt tot twaalf uur.\n",
    "Constaterende dat:\n\n- de wachttijd oploopt;\n\nOverwegende dat:\n\n- ouders dat niet kunnen dragen;\n\nVerzoekt "
    "het "
    "College:\n\n- voor de zomer met een voorstel te komen.\n\nEn gaat over tot de orde van de dag.\n",
    "Wat leerden wij?\n\nVertrouwen: dat kost tijd en begint bij de voordeur.\n\nTijd: die is er nooit genoeg en wordt "
    "toch "
    "gemaakt.\n\nNabijheid: die groeit in kleine dingen.\n",
    "Het gezin kwam op maandag binnen. Ik dacht: dit gaat niet goed.\n\nMoeder zei niets. Ik dacht: laat haar "
    "maar.\n\nIk "
    "dacht: morgen weer een dag.\n\nDe volgende ochtend stond zij voor de deur.\n",
    "Ingrediënten: 2 uien, 1 prei en 3 aardappels.\nBereiding: Snij alles klein en kook het gaar.\nTip: Lekker met "
    "brood.\n\nIngrediënten: 1 pompoen.\nBereiding: Rooster hem in de oven.\nTip: Bewaar de pitten.\n",
    "Zaal 1: film voor kinderen\nZaal 2: spelletjes\nZaal 3: koffie en praten\n\nZaal 1: toneel\nZaal 2: dansen\nZaal "
    "3: "
    "stilte\n",
    "Artikel 1: Begrippen\nIn deze regeling wordt verstaan onder cliënt: wie hulp krijgt.\n\nArtikel 2: Toegang\nDe "
    "toegang is "
    "vrij.\n\nArtikel 3: Klachten\nEen klacht wordt gehoord.\n",
    "Stap 1: Bel het wijkteam.\nStap 2: Vertel wat er speelt.\nStap 3: Maak samen een plan.\nStap 4: Kijk na een maand "
    "of het "
    "klopt.\n",
    "Nederland - Het aantal daklozen groeit.\n\nUtrecht - In de stad openden twee huizen.\n\nDe gemeente - zo zegt zij "
    "- wil "
    "meer doen. Dat is nodig.\n",
    // Headings that come back.
    "Wonen\n\nWe hebben een flat met een tuin.\n\nGeld\n\nHet is elke maand passen en meten.\n\nWonen\n\nLater "
    "verhuisden we "
    "naar een huis met een trap.\n\nWerk\n\nIk werkte in de keuken van het ziekenhuis.\n",
    "De vergadering is op woensdag.\n\nKoffie: 10.00 uur\nBegin: 10.30 uur\nEinde: 12.00 uur\n\nGraag tot dan.\n",
};

constexpr std::string_view texts_without_speakers_apart[] = {
    "Aan: bewoners van de Meerhof\nVan: Stichting Meer\nOnderwerp: de lift\n\nBeste bewoner,\n\nDe lift wordt in week "
    "20 "
    "vervangen.\n\nAan: bewoners van de Meerhof\nVan: Stichting Meer\nOnderwerp: de lift (2)\n\nBeste bewoner,\n\nHet "
    "duurt een "
    "week langer.\n",
    "-----Oorspronkelijk bericht-----\nVan: Bram\nVerstuurd: 2 april\nAan: Ayse\nCC: Team\nOnderwerp: huis\n\nHoi, is "
    "het huis "
    "al vrij?\n\n-----Oorspronkelijk bericht-----\nVan: Ayse\nVerstuurd: 1 april\nAan: Bram\nCC: Team\nOnderwerp: "
    "huis\n\nIk "
    "hoor het morgen.\n",
    "Section: Binnenland\nLength: 340 woorden\nByline: Redactie\nDateline: VEERDAM\n\nEen proef met een vaste "
    "begeleider is "
    "gelukt.\n\nLoad-Date: 7 juni 2022\n\nSection: Binnenland\nLength: 88 woorden\nByline: Redactie\nDateline: "
    "LEEHUIZEN\n\nDe proef gaat ook hier beginnen.\n\nLoad-Date: 8 juni 2022\n",
    "Subjectief: Meneer heeft pijn.\nObjectief: Rode enkel.\nEvaluatie: Verstuikt.\nPlan: Rust en "
    "koelen.\n\nSubjectief: Minder "
    "pijn.\nObjectief: Zwelling weg.\nEvaluatie: Herstelt.\nPlan: Weer lopen.\n\nSubjectief: Geen "
    "klachten.\nObjectief: "
    "Loopt goed.\nEvaluatie: Genezen.\nPlan: Afsluiten.\n",
    "Situatie: Jongen komt te laat.\nTaak: Hem welkom heten.\nActie: Ik vroeg hoe het ging.\nResultaat: Hij "
    "bleef.\n\nSituatie: "
    "Ruzie in de gang.\nTaak: Rust brengen.\nActie: Ik ging ertussen staan.\nResultaat: Het stopte.\n",
    "Vroege dienst: Goed gegeten.\nLate dienst: Vroeg naar bed.\nNachtdienst: Rustig.\n\nVroege dienst: Naar de "
    "tandarts.\nLate dienst: Pijn, pilletje gehad.\nNachtdienst: Geslapen.\n",
    "Januari: We zochten een ruimte.\nFebruari: We vonden een schuur.\nMaart: We verfden.\n\nJanuari: Een jaar later "
    "was het "
    "vol.\nFebruari: Er kwam een wachtlijst.\nMaart: We zochten weer.\n",
    "07:30 Opstaan en wassen.\n08:15 Ontbijt met de groep.\n09:00 Naar school.\n15:30 Thee.\n17:45 Eten.\n21:00 Naar "
    "bed.\n",
    "Naam: A. Bos\nGeboren: 1951\nWoont: zelfstandig\nVraag: hulp bij de was\n\nNaam: B. Smit\nGeboren: 1944\nWoont: "
    "bij haar "
    "zoon\nVraag: dagbesteding\n",
    "Les 1: Luisteren is werk.\n\nWe dachten dat we dat konden. Dat viel tegen.\n\nLes 2: Tijd is geen luxe.\n\nZonder "
    "tijd geen "
    "vertrouwen.\n\nLes 3: Fouten mogen.\n\nWie niets fout doet, doet niets.\n",
    "IV. De zorg thuis\n\nHet gaat om mensen.\n\nV. Het geld\n\nDat is er niet.\n\nVI. Besluit\n\nWij gaan door.\n",
    "Wij, de raad,\n\nGehoord de beraadslaging:\n\nConstaterende dat de jeugd wacht;\n\nRoept het College op:\n\nvoor "
    "de herfst "
    "een plan te maken.\n\nEn gaat over tot de orde van de dag.\n",
    "Voordeel: Het is dichtbij.\nNadeel: Het is klein.\n\nVoordeel: Het is goedkoop.\nNadeel: Het is oud.\n\nVoordeel: "
    "Er is een "
    "tuin.\nNadeel: Die is nat.\n",
    "De verteller zag haar lopen. Zij riep: wacht op mij!\n\nHij wachtte niet. Zij riep: wacht dan!\n\nToen draaide "
    "hij zich om "
    "en lachte.\n",
    "Wijkteam Noord\nBezoekadres: Dreef 4\nTelefoon: 0512 345678\n\nWijkteam Zuid\nBezoekadres: Laan 9\nTelefoon: 0512 "
    "876543\n\nBel gerust als er iets is.\n",
    "Thuis\n\nThuis is waar je mag zijn wie je bent. Dat is niet overal zo.\n\nOnderweg\n\nWie onderweg is, wil ergens "
    "aankomen.\n\nThuis\n\nAan het eind is er weer een deur en een lamp.\n",
    "Bron: gemeente Veerdam\n\nHet aantal meldingen steeg.\n\nBron: gemeente Leehuizen\n\nHier daalde het "
    "juist.\n\nBron: "
    "eigen telling\n\nWe telden de deuren.\n",
    "PROGRAMMA\n\n10:00 – Inloop\n10:30 – Welkom door de directeur\n11:00 – Gesprek aan tafels\n12:00 – Lunch\n13:00 – "
    "Wandeling\n",
    "Kaart A: een foto van een huis\nKaart B: een foto van een brug\n\nKaart A: wie kiest deze en waarom?\nKaart B: "
    "wat valt "
    "op?\n",
    "Eten - Goed gegeten, twee boterhammen.\nSlapen - Onrustig, drie keer wakker.\nStemming - Vrolijk.\n\nEten - "
    "Weinig.\nSlapen "
    "- Beter.\nStemming - Stil.\n\nEten - Prima.\nSlapen - Goed.\nStemming - Blij met het bezoek.\n",
    "[1] De cijfers zijn van het vorige jaar.\n[2] Zie de bijlage.\n[3] Eigen telling.\n\n[1] Idem.\n[2] Idem.\n",
    "Hoofdstuk 1: Het begin\n\nHet regende die dag.\n\nHoofdstuk 2: Het midden\n\nHet regende nog steeds.\n\nHoofdstuk "
    "3: Het "
    "eind\n\nToen werd het droog.\n",
};

}
