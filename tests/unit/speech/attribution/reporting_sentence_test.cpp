#include "unit/speech/quoted.hpp"

#include <doctest/doctest.h>

using draad::test::check_speakers;

TEST_CASE("a quotation that is a sentence of its own is said by whoever the sentence before tells of")
{
    check_speakers({
        {"De Wit vindt dat het anders moet. ‘We praten al jaren.’", "De Wit"},
        {"Met geld alleen los je het niet op, zeggen ouders. ‘Geef ons tijd.’", "ouders"},
        {"Wat hier botst, zegt de wethouder, zijn twee werelden. ‘Luister eens naar elkaar.’", "de wethouder"},
        {"Deelnemers geven aan dat zij zich niet gehoord voelen. ‘Ze kijken langs je heen.’", "Deelnemers"},
        {"De moeder wijst op het belang van rust. ‘Laat hem eerst slapen.’", "De moeder"},
        {"Een vader (42) zag het gebeuren. ‘Het ging zo snel.’", "Een vader"},
        {"Psychiater Lea Molenaar, die al jaren rapporten schrijft, kent het. ‘Je ziet altijd hetzelfde.’",
         "Psychiater Lea Molenaar"},
        {"Dat de hele stad meekijkt, verbaast de psychiater niet. ‘Het gaat om iets groots.’", "de psychiater"},
        {"Om zich heen ziet hij de onrust groeien. ‘Iedereen praat erover.’", "hij"},
        {"Wij spraken Jan Bakker. Bakker is er trots op. ‘Dit hebben we samen gemaakt.’", "Bakker"},
        {"De directeur houdt vol dat de buren niets hoeven te vrezen. ‘Wij letten op.’", "De directeur"},
        {"‘Nee,’ zei de moeder. De vader keek op. ‘Ik blijf hier.’", "de moeder / De vader"},
        {"Voor de moeder is dat te laat. ‘Mijn zoon is nu achttien.’", "de moeder"},
        {"Kees (54) zucht. ‘Mijn zoon is nu achttien.’", "Kees"},
        {"Daar is Ineke Vos het niet mee eens. ‘Wij staan naast ouders.’", "Ineke Vos"},
        {"Jongeren willen vooral rust, merkt jongerenwerker Sam. ‘Ze willen iemand die blijft.’", "jongerenwerker Sam"},
        {"De projectleider is trots. ‘Dat is ons gelukt.’", "De projectleider"},
        {"De voogd is moe. De weg is lang. ‘Nog één uur en dan zijn we er.’", "De voogd"},
    });
}

TEST_CASE("a name at the beginning of a sentence is known by what is told of it")
{
    check_speakers({
        {"Peter knikt. ‘Ik had moeten bellen.’", "Peter"},
        {"Bos schudt zijn hoofd. ‘Dat gaat niet lukken.’", "Bos"},
        {"Sjoerd zegt dat hij niets heeft gezien. ‘Anders had ik gebeld.’", "Sjoerd"},
        {"Ellen vult aan dat het personeel bang was. ‘Wij durfden de gang niet op.’", "Ellen"},
        {"Kim is boos. ‘Ze hebben ons niets gevraagd.’", "Kim"},
        {"Marleen, die er zelf woonde, begrijpt de jongen wel. ‘Je wilt ergens bij horen.’", "Marleen"},
        {"Frank, vader van drie, had het zien aankomen. ‘Het rommelde al maanden.’", "Frank"},
        {"Zwijgend knikt hij. ‘Dat gaat niet lukken.’", "hij"},
        {"Onderzoek zegt dat het helpt. ‘Dat gaat niet lukken.’", "-"},
        {"Buiten zucht de wind. ‘Dat gaat niet lukken.’", "-"},
        {"Enfin, moeder zag het. ‘Dat gaat niet lukken.’", "moeder"},
        {"Alles lacht. ‘Dat gaat niet lukken.’", "-"},
        {"Muziek, hard en vals. ‘Dat gaat niet lukken.’", "-"},
        {"Zorg is duur. ‘Dat gaat niet lukken.’", "-"},
    });
}

TEST_CASE("a sentence that tells of nobody, or only of who tells it, leaves the quotation beside it alone")
{
    check_speakers({
        {"Ik liep naar binnen. ‘Wat doe jij hier?’", "-"},
        {"De deur ging open. ‘Wat doe jij hier?’", "-"},
        {"De regeling is nieuw. ‘Wie wacht, verliest.’", "-"},
        {"Je moet het zelf uitzoeken. ‘Wie wacht, verliest.’", "-"},
        {"Het ging over de moeder van Tim. ‘Wie wacht, verliest.’", "-"},
        {"Het voelde of iemand de vloer wegtrok. ‘Wij gaan verhuizen.’", "-"},
        {"Ouders horen vaak hetzelfde. ‘Daar gaan wij niet over.’", "-"},
        {"Wat jongeren willen? ‘Gewoon iemand die blijft.’", "-"},
        {"Niemand is er gerust op. ‘Wie wacht, verliest.’", "-"},
        {"Het plan ligt stil. ‘Eigen regie’ klinkt mooi.", "term"},
        {"De moeder belde. De term ‘eigen kracht’ viel.", "term"},
    });
}

TEST_CASE("a sentence of saying after a quotation names who said it")
{
    check_speakers({
        {"‘We praten al jaren.’ De wethouder vindt dat het anders moet.", "De wethouder"},
        {"‘We praten al jaren.’ Dat zijn de woorden van een verpleegkundige.", "een verpleegkundige"},
        {"‘We praten al jaren.’ Dat zijn niet mijn woorden, maar de woorden van een bestuurder bij Zorgpunt.",
         "een bestuurder bij Zorgpunt"},
        {"‘We praten al jaren.’ Dat was de reactie van Bakker.", "Bakker"},
        {"‘We praten al jaren.’ De zon scheen op het plein.", "-"},
    });
}

TEST_CASE("words quoted within a clause that reports speech are speech of its subject")
{
    check_speakers({
        {"Ze schreef terug dat er ‘niets van wachttijden bekend was’.", "Ze"},
        {"De wethouder zei dat het plan ‘in de kern nog steeds goed’ is.", "De wethouder"},
        {"Ze schreef dat er ‘niets van bekend was’ en dat hij ‘altijd vrolijk was geweest’.", "Ze / Ze"},
        {"Een van de ouders verzuchtte dat ze ‘geen scheiding maar een systeem’ had.", "Een van de ouders"},
        {"De begeleider zegt dat er een ‘klik’ moet zijn.", "term"},
        {"Hij zegt dat hij zich niet ‘gezien’ voelt.", "term"},
        {"De wet zegt niets over wat ‘passende en tijdige hulp’ is.", "term"},
    });
}

TEST_CASE("in a story what someone does before a quotation tells who says it")
{
    check_speakers({
        {"Hij boog zich voorover. “Luister eens.”", "Hij"},
        {"De agent keek verbaasd. “Wat doe jij hier?”", "De agent"},
        {"“Luister eens.” Hij boog zich voorover. “Dit blijft onder ons.”", "- / Hij"},
        {"“Nee!” schreeuwde het kind. Zijn moeder schrok. “Stil nou toch.”", "het kind / Zijn moeder"},
        {"Met een zucht ging oma zitten. “Dat was het dan.”", "oma"},
        {"“Wat doe jij hier?” De agent keek verbaasd.", "-"},
    });
}
