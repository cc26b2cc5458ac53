#pragma once

#include "dutch/negation/negation_cues.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace draad {

namespace cue_table {

using enum CueScope;
using enum CueEffect;

/// A cue, and a sentence that shows it at work on the words between brackets.
struct CueRow {
    std::string_view words;
    CueScope scope;
    CueEffect effect;
    std::string_view example;
};

/// To add a cue: a row with its words, what it governs, what it does, and a sentence in which it decides, alone, what
/// is said of the words between brackets. The test `negation_cues` reads every row. The order is that in which people
/// read them; a longer cue wins from a shorter one that it begins with. (ANS 29 "de ontkenning"; ANS 29.4.2 on raised
/// negation.)
inline constexpr auto rows = std::to_array<CueRow>({
    // Negation of the clause.
    {"niet", clause, negates, "Ik [vertrouw] hem niet."},
    {"niet meer", clause, negates, "Mijn zoon [vertrouwt] hem niet meer."},
    {"niet langer", clause, negates, "Zij had niet langer [inspraak] in het plan."},
    {"niet echt", clause, negates, "In dat pleeggezin was het niet echt [veilig]."},
    {"niet eens", clause, negates, "We hadden niet eens [inspraak] over de bedtijden."},
    {"helemaal niet", clause, negates, "Ik voelde me op de groep helemaal niet [veilig]."},
    {"nooit", clause, negates, "[Inspraak] kregen jongeren daar nooit."},
    {"nooit meer", clause, negates, "Ik ga ze nooit meer [vertrouwen]."},
    {"niet of nauwelijks", clause, negates, "Mijn ouders werden niet of nauwelijks [gehoord]."},
    {"nooit niet", clause, negates, "Ze [luisterden] nooit niet naar ons."}, // spoken
    {"nooit geen", clause, negates, "We hadden nooit geen [inspraak]."},     // spoken
    {"niemand", clause, negates, "Niemand [luisterde] naar mijn dochter."},
    {"niets", clause, negates, "In die instelling was niets [veilig]."},
    {"niks", clause, negates, "Ik mocht daar niks zelf [beslissen]."},
    {"nergens", clause, negates, "Nergens voelde ik me [veilig]."},
    {"nauwelijks", clause, negates, "De kinderen hadden nauwelijks [inspraak]."},
    {"amper", clause, negates, "Na drie voogden was er amper [vertrouwen]."},
    {"nie", clause, negates, "Ik [vertrouw] hem nie."}, // spoken
    {"nie meer", clause, negates, "Da [vertrouw] ik nie meer."},
    {"nie echt", clause, negates, "Ze hebben nie echt naar mij [geluisterd]."},
    {"geeneens", clause, negates, "Ze hebben me geeneens [gehoord]."}, // spoken
    {"geneens", clause, negates, "Ik mocht geneens [meepraten] over mijn eigen zoon."},
    {"nimmer", clause, negates, "De voogd heeft ons nimmer [gehoord]."},
    {"is niet dat", clause, negates, "Het is niet dat we [inspraak] kregen."},
    {"was niet dat", clause, negates, "Het was niet dat ik de begeleiding [vertrouwde]."},
    {"niet zeggen dat", clause, negates, "Ik kan niet zeggen dat het daar [veilig] was."},
    {"zelden", clause, negates, "Ik voelde me daar zelden [veilig]."},
    {"evenmin", clause, negates, "Haar moeder had evenmin [zeggenschap]."},
    {"geenszins", clause, negates, "Dat huis is geenszins [veilig]."},
    {"ternauwernood", clause, negates, "Ze werd op het gesprek ternauwernood [gehoord]."},
    {"geen sprake", clause, negates, "Van [vertrouwen] was geen sprake."},
    {"geen sprake van dat", clause, negates, "Er was geen sprake van dat de jongeren [meebeslisten]."},
    {"voor geen cent", clause, negates, "Ik [vertrouwde] hem voor geen cent."},
    {"voor geen meter", clause, negates, "Mijn broertje [vertrouwde] de leiding voor geen meter."},
    {"voor geen millimeter", clause, negates, "Ze [vertrouwen] ons voor geen millimeter."},
    {"voor geen goud", clause, negates, "Ik zou hem voor geen goud [vertrouwen]."},
    {"nul", phrase, negates, "Als cliëntenraad hadden we nul [inspraak]."},

    // Negation of a phrase.
    {"geen", phrase, negates, "Ik heb geen [vertrouwen] in de nieuwe voogd."},
    {"geen enkel", phrase, negates, "Er was geen enkel [vertrouwen] in de begeleiding."},
    {"geen enkele", phrase, negates, "Ik heb daar geen enkele [zeggenschap] gehad."},
    {"niks geen", phrase, negates, "We hadden daar niks geen [inspraak]."}, // spoken
    {"niets geen", phrase, negates, "Zij heeft niets geen [steun] gekregen."},
    {"nul komma nul", phrase, negates, "Op die groep heb je nul komma nul [privacy]."},
    {"zonder", phrase, negates, "Hij is zonder enige [inspraak] overgeplaatst."},
    {"zonder ook maar", phrase, negates, "De beslissing viel zonder ook maar enige [inspraak]."},
    {"gebrek aan", phrase, negates, "Er heerste een gebrek aan [vertrouwen] in het team."},
    {"tekort aan", phrase, negates, "Er is een tekort aan [veiligheid] in dat gezin."},
    {"gemis aan", phrase, negates, "Het gemis aan [veiligheid] speelt hem nog parten."},
    {"gemis van", phrase, negates, "Zij vertelde over het gemis van [steun] in die jaren."},
    {"verlies van", phrase, negates, "De opname betekende verlies van [regie]."},
    {"verlies aan", phrase, negates, "De ouders vreesden een verlies aan [zeggenschap]."},
    {"afwezigheid van", phrase, negates, "Door de afwezigheid van [vertrouwen] liep het plan vast."},
    {"ontbreken van", phrase, negates, "Het ontbreken van [inspraak] maakte hem boos."},
    {"uitblijven van", phrase, negates, "Het uitblijven van [steun] brak haar op."},
    {"wegvallen van", phrase, negates, "Het wegvallen van [steun] kwam hard aan."},
    {"inperking van", phrase, negates, "De maatregel was een inperking van onze [zeggenschap]."},
    {"in plaats van", phrase, negates, "We kregen bevelen in plaats van [inspraak]."},
    {"allesbehalve", phrase, negates, "Thuis was het allesbehalve [veilig]."},
    {"verre van", phrase, negates, "Het is op die afdeling verre van [veilig]."},
    {"noch", both_members, negates, "Hij kreeg [steun] noch begrip."},
    {"gestopt met", phrase, negates, "De kliniek is gestopt met [separeren]."},
    {"stopte met", phrase, negates, "De instelling stopte met [separeren]."},
    {"stopten met", phrase, negates, "De begeleiders stopten met [straffen]."},
    {"opgehouden met", phrase, negates, "Ze zijn daar opgehouden met [straffen]."},
    {"afgestapt van", phrase, negates, "Het team is afgestapt van [dwang]."},

    // Too little.
    {"weinig", phrase_or_predicate, negates, "Als pleegouders hadden we weinig [inspraak]."},
    {"te weinig", phrase_or_predicate, negates, "Er wordt te weinig [geluisterd] naar kinderen."},
    {"heel weinig", phrase_or_predicate, negates, "Ik kreeg heel weinig [steun] van mijn voogd."},
    {"zo weinig", phrase_or_predicate, negates, "Wij hebben zo weinig [vertrouwen] in dat bureau."},
    {"onvoldoende", phrase_or_predicate, negates, "De [veiligheid] is onvoldoende gewaarborgd."},
    {"ontoereikend", phrase_or_predicate, negates, "De [steun] aan het gezin was ontoereikend."},
    {"niet genoeg", phrase_or_predicate, negates, "Er was niet genoeg [vertrouwen] voor een proefverlof."},
    {"niet voldoende", phrase_or_predicate, negates, "Er is niet voldoende [veiligheid] geboden."},
    {"minimaal", phrase_or_predicate, negates, "De [inspraak] van de bewoners was minimaal."},

    // Loss.
    {"kwijt", loss, negates, "Ik ben mijn [vertrouwen] in de hulpverlening kwijt."},
    {"kwijtgeraakt", loss, negates, "Mijn zus is het [vertrouwen] kwijtgeraakt."},
    {"kwijtraken", loss, negates, "De ouders zouden alle [regie] kwijtraken."},
    {"kwijtraakte", loss, negates, "Zij vertelde dat ze de [regie] kwijtraakte."},
    {"verloor", loss, negates, "Na het incident verloor zij haar [vertrouwen]."},
    {"verloren", loss, negates, "Het [vertrouwen] is verloren."},
    {"verliest", loss, negates, "Zo verliest een jongere de [regie] over zijn leven."},
    {"verliezen", loss, negates, "De ouders verliezen hun [vertrouwen] in de zitting."},
    {"ontbreekt", loss, negates, "Het ontbreekt ons aan [vertrouwen]."},
    {"ontbrak", loss, negates, "In dat gezin ontbrak [veiligheid]."},
    {"ontbraken", loss, negates, "Warmte en [steun] ontbraken."},
    {"ontbreken", loss, negates, "Op die groep ontbreken [inspraak] en rust."},
    {"ontbroken", loss, negates, "Het heeft haar aan [steun] ontbroken."},
    {"mist", loss, negates, "Mijn dochter mist [vertrouwen] in zichzelf."},
    {"miste", loss, negates, "Ik miste [steun] van de school."},
    {"misten", loss, negates, "De ouders misten [inspraak] in het traject."},
    {"missen", loss, negates, "Wij missen [inspraak] in de zorg voor onze zoon."},
    {"gemist", loss, negates, "Ik heb die [steun] van mijn ouders gemist."},
    {"geschaad", loss, negates, "Het [vertrouwen] in de raad is geschaad."},
    {"geschonden", loss, negates, "Ons [vertrouwen] is geschonden."},
    {"beschaamd", loss, negates, "De mentor heeft mijn [vertrouwen] beschaamd."},
    {"beschadigd", loss, negates, "Na twee uithuisplaatsingen is het [vertrouwen] beschadigd."},
    {"aangetast", loss, negates, "De [veiligheid] in huis werd aangetast."},
    {"verspeeld", loss, negates, "De gezinsvoogden hebben ons [vertrouwen] verspeeld."},
    {"verbroken", loss, negates, "Het [contact] met haar vader is verbroken."},
    {"ondermijnd", loss, negates, "De [zeggenschap] van de ouders werd ondermijnd."},
    {"ondermijnt", loss, negates, "Dat geheime verslag ondermijnt het [vertrouwen]."},
    {"opgezegd", loss, negates, "De cliëntenraad heeft het [vertrouwen] opgezegd."},
    {"verdwenen", loss, negates, "De [steun] van het wijkteam is verdwenen."},
    {"verdween", loss, negates, "Na de verhuizing verdween alle [steun]."},
    {"weggevallen", loss, negates, "De [steun] van oma is weggevallen."},
    {"weggenomen", loss, negates, "De [regie] werd bij ons weggenomen."},
    {"afgepakt", loss, negates, "Ze hebben ons de [regie] afgepakt."},
    {"afgenomen", loss, negates, "De [regie] is ons afgenomen."},
    {"ontnomen", loss, negates, "De [zeggenschap] werd ons ontnomen."},
    {"ontzegd", loss, negates, "[Inspraak] werd haar ontzegd."},
    {"onthouden", loss, negates, "[Steun] werd haar jarenlang onthouden."},
    {"geweigerd", loss, negates, "[Hulp] werd ons twee keer geweigerd."},
    {"weigert", loss, negates, "De school weigert ons [inspraak] te geven."},
    {"weigerde", loss, negates, "De voogd weigerde ons [inspraak] te geven."},
    {"weigeren", loss, negates, "Zij weigeren mij [zeggenschap] te geven."},
    {"weigerden", loss, negates, "De broers weigerden [hulp] aan te nemen."},
    {"uit handen genomen", loss, negates, "De [regie] is ons uit handen genomen."},
    {"uit handen geslagen", loss, negates, "De [regie] werd mij uit handen geslagen."},
    {"ver te zoeken", loss, negates, "De [regie] was ver te zoeken."},
    {"tot nul", loss, negates, "Het [vertrouwen] was tot nul gedaald."},
    {"nihil", loss, negates, "De [inspraak] van de jongeren was nihil."},
    {"zoek", loss, negates, "De [regie] was zoek."},
    {"weg", loss, negates, "Het [vertrouwen] in de kinderrechter is weg."},
    {"in het geding", loss, negates, "De [veiligheid] van de kinderen is in het geding."},
    {"in het gedrang", loss, negates, "De [privacy] van de bewoners kwam in het gedrang."},
    {"in gevaar", loss, negates, "De [veiligheid] van het meisje kwam in gevaar."},
    {"in de knel", loss, negates, "Haar [zeggenschap] kwam in de knel."},
    {"op het spel", loss, negates, "De [veiligheid] van mijn zoon stond op het spel."},
    {"te wensen over", loss, negates, "De [veiligheid] liet te wensen over."},
    {"afwezig", loss, negates, "[Steun] van familie was afwezig."},
    {"met voeten getreden", loss, negates, "Mijn [zeggenschap] is met voeten getreden."},
    {"verwaarloosd", loss, negates, "De [veiligheid] van de kinderen werd verwaarloosd."},

    // No negation, though it looks like one.
    {"niet alleen", clause, nothing, "We kregen niet alleen [inspraak] maar ook invloed."},
    {"niet alleen maar", clause, nothing, "Ik werd niet alleen maar half [gehoord], ik werd ook uitgelachen."},
    {"niet enkel", clause, nothing, "Zij bood ons niet enkel [steun] maar ook rust."},
    {"niet slechts", clause, nothing, "Het gaat niet slechts om [inspraak] maar ook om respect."},
    {"niet anders dan", clause, nothing, "Ik kan niet anders dan haar [vertrouwen]."},
    {"niets anders dan", clause, nothing, "Kinderen willen niets anders dan [veiligheid]."},
    {"niks anders dan", clause, nothing, "Ik wil niks anders dan [veiligheid]."},
    {"niets dan", clause, nothing, "Ik heb niets dan [vertrouwen] in mijn pleegmoeder."},
    {"niets liever", clause, nothing, "Niets liever had ik dan [zeggenschap] over mijn leven."},
    {"niets minder dan", clause, nothing, "Wij verwachten niets minder dan [inspraak]."},
    {"niet meer dan", clause, nothing, "Ik vind het niet meer dan normaal dat ze [inspraak] krijgt."},
    {"niet minder dan", clause, nothing, "Ouders eisen niet minder dan volledige [zeggenschap]."},
    {"niet voor niets", clause, nothing, "Niet voor niets [vertrouwt] zij hem."},
    {"niet voor niks", clause, nothing, "Hij [vertrouwt] haar niet voor niks."},
    {"niet toevallig", clause, nothing, "Het is daar niet toevallig [veilig]."},
    {"niet van gisteren", clause, nothing, "Die [angst] is niet van gisteren."},
    {"niet van vandaag", clause, nothing, "Haar [wantrouwen] is niet van vandaag."},
    {"niet zomaar", clause, nothing, "Die jongen [vertrouwt] hem niet zomaar."},
    {"nooit eerder", clause, nothing_in_front, "Nooit eerder had ik zoveel [inspraak]."},
    {"niks mis met", clause, nothing, "Er is niks mis met [vertrouwen]."},
    {"niets mis met", clause, nothing, "Er is niets mis met wat [steun]."},
    {"niet moeilijk om", phrase, nothing, "Het was niet moeilijk om haar te [vertrouwen]."},
    {"niet lastig om", phrase, nothing, "Het is niet lastig om hem te [vertrouwen]."},
    {"niet zo moeilijk om", phrase, nothing, "Het is niet zo moeilijk om naar een kind te [luisteren]."},
    {"geen moeite om", phrase, nothing, "Zij had geen moeite om mij te [vertrouwen]."},
    {"geen moeite met", phrase, nothing, "De begeleider heeft geen moeite met [inspraak]."},
    {"geen moeite mee om", phrase, nothing, "Ik had er geen moeite mee om hem te [vertrouwen]."},
    {"nergens zo", clause, nothing, "Ik voelde me nergens zo [veilig] als bij oma."},
    {"nergens zoveel", clause, nothing, "Nergens zoveel [steun] als bij mijn tante."},
    {"nooit zo", clause, nothing, "Ik voelde me nooit zo [veilig] als nu."},
    {"niet na te", clause, nothing, "Hij liet niet na te [helpen]."},
    {"niet te vergeten", clause, nothing, "Zij gaf ons rust, tijd en niet te vergeten haar [vertrouwen]."},
    {"niet in de laatste plaats", clause, nothing, "Het ging om rust en niet in de laatste plaats om [veiligheid]."},
    {"niet in het minst", clause, nothing, "Dat komt niet in het minst door haar [steun]."},
    {"niet waar ?", clause, nothing, "Het is daar [veilig] niet waar?"},
    {"zonder twijfel", phrase, nothing, "Het is daar zonder twijfel [veilig]."},
    {"zonder enige twijfel", phrase, nothing, "Het is daar zonder enige twijfel [veilig]."},
    {"zonder meer", phrase, nothing, "Ik heb zonder meer [vertrouwen] in haar."},
    {"zonder zorgen", phrase, nothing, "Ik kon daar zonder zorgen en [veilig] slapen."},
    {"zonder problemen", phrase, nothing, "Hij kan zonder problemen [meepraten]."},
    {"zonder moeite", phrase, nothing, "Zij kon zonder moeite [meebeslissen]."},
    {"zonder aarzelen", phrase, nothing, "Hij heeft zonder aarzelen [hulp] gezocht."},
    {"zonder aarzeling", phrase, nothing, "Zij gaf mij zonder aarzeling [steun]."},
    {"zonder uitzondering", phrase, nothing, "De jongeren kregen zonder uitzondering [inspraak]."},
    {"geen twijfel", phrase, nothing, "Ik voel geen twijfel dat zij hem [vertrouwt]."},
    {"geen enkele twijfel", phrase, nothing, "Ik voelde geen enkele twijfel dat het daar [veilig] was."},
    {"geen wonder", phrase, nothing, "Ik vind het geen wonder dat ze hem [vertrouwt]."},
    {"geen reden om niet", phrase, nothing, "Ik had geen reden om niet helemaal [eerlijk] te zijn."},
    {"weinig twijfel", phrase, nothing, "Ik voel weinig twijfel dat zij ons [steunt]."},
    {"nauwelijks twijfel", phrase, nothing, "Er is nauwelijks twijfel over hun [vertrouwen]."},

    // Open whether or how far.
    {"niet altijd", clause, unclear, "Ik voelde me bij hen niet altijd [veilig]."},
    {"niet iedereen", clause, unclear, "Niet iedereen [vertrouwt] de gezinsvoogd."},
    {"niet alle", clause, unclear, "Niet alle ouders hebben de [regie]."},
    {"niet allemaal", clause, unclear, "Wij werden niet allemaal [gehoord]."},
    {"niet elk", clause, unclear, "Niet elk kind voelt zich hier [veilig]."},
    {"niet elke", clause, unclear, "Niet elke jongere krijgt [inspraak]."},
    {"niet ieder", clause, unclear, "Niet ieder gezin krijgt [steun]."},
    {"niet iedere", clause, unclear, "Niet iedere begeleider [luistert] naar ons."},
    {"niet overal", clause, unclear, "Het is niet overal [veilig] voor haar."},
    {"niet helemaal", clause, unclear, "Ik voel me hier niet helemaal [veilig]."},
    {"niet volledig", clause, unclear, "De ouders hebben hem niet volledig [vertrouwd]."},
    {"niet geheel", clause, unclear, "De situatie thuis is niet geheel [veilig]."},
    {"niet per se", clause, unclear, "Een gesloten groep is niet per se [veilig]."},
    {"niet noodzakelijk", clause, unclear, "Een pleeggezin is niet noodzakelijk [veilig]."},
    {"niet zo veel", clause, unclear, "Ik heb niet zo veel [vertrouwen] in dat plan."},
    {"niet zoveel", clause, unclear, "Wij hadden niet zoveel [inspraak] bij de start."},
    {"niet veel", clause, unclear, "Zij kreeg niet veel [steun] van haar familie."},
    {"al dan niet", clause, unclear, "Het kind kan al dan niet [veilig] naar huis."},
    {"wel of niet", clause, unclear, "De rechter bepaalt wat wel of niet [veilig] is."},
    {"stopt met", phrase, unclear, "De kliniek stopt met [separeren]."}, // it is there yet
    {"stoppen met", phrase, unclear, "Zij willen stoppen met [separeren]."},
    {"ophouden met", phrase, unclear, "De leiding moet ophouden met [straffen]."},
    {"afstappen van", phrase, unclear, "Wij willen afstappen van [dwang]."},
    // Difficult, hence not said to come about.
    {"moeilijk om", phrase, unclear, "Het is moeilijk om hem te [vertrouwen]."},
    {"moeilijker om", phrase, unclear, "Het werd moeilijker om de leiding te [vertrouwen]."},
    {"moeilijk te", phrase, unclear, "Hij is voor mij moeilijk te [vertrouwen]."},
    {"lastig om", phrase, unclear, "Het is lastig om [samen] te werken."},
    {"lastiger om", phrase, unclear, "Het werd lastiger om [samen] te beslissen."},
    {"lastig te", phrase, unclear, "Zo iemand is lastig te [vertrouwen]."},
    {"ingewikkeld om", phrase, unclear, "Het is ingewikkeld om [samen] te beslissen."},
    {"zwaar om", phrase, unclear, "Het was zwaar om weer iemand te [vertrouwen]."},
    {"moeite om", phrase, unclear, "Ze heeft moeite om mensen te [vertrouwen]."},
    {"moeite mee om", phrase, unclear, "Hij heeft er moeite mee om ons te [vertrouwen]."},
    {"moeite met", phrase, unclear, "Mijn zoon heeft moeite met [vertrouwen]."},
    {"maar half", phrase, unclear, "Ik voelde me maar half [gehoord]."},
    {"soms wel en soms niet", clause, unclear, "Ze [luisterden] soms wel en soms niet."},
    {"soms wel , soms niet", clause, unclear, "Ze [luisterden] soms wel, soms niet."},
    {"de ene keer", clause, unclear, "De ene keer [luisterden] ze wel, de andere keer niet."},
    {"misschien dat", clause, unclear, "Misschien dat we nog [inspraak] krijgen."},
    {"hoopt dat", clause, unclear, "Mijn moeder hoopt dat ze weer [zeggenschap] krijgt."},
    {"hoopte dat", clause, unclear, "Ik hoopte dat mijn voogd me [hielp]."},
    {"hoopten dat", clause, unclear, "De ouders hoopten dat het daar [veilig] was."},
    {"hopelijk", clause, unclear, "Hopelijk krijgen de ouders [inspraak]."},
    {"misschien", clause, unclear, "Misschien hadden we [inspraak]."},
    {"wellicht", clause, unclear, "Wellicht is het thuis weer [veilig]."},
    {"of niet", clause, unclear, "Het kan daar [veilig] zijn of niet."},
    {"wou dat", clause, unclear, "Ik wou dat ik [zeggenschap] had."},
    {"hoop dat", clause, unclear, "Ik hoop dat mijn broertje [steun] krijgt."},
    {"hopen dat", clause, unclear, "Wij hopen dat het daar [veilig] is."},
    {"graag", wish, unclear, "Ik zou graag [inspraak] hebben."},
    {"willen", wish, unclear, "Ik zou meer [inspraak] willen."},
    {"moeten", wish, unclear, "Het zou er [veilig] moeten zijn."},
});

/// What the program keeps of the rows, without the examples: sorted, so that a longer cue stands behind a shorter one
/// that it begins with.
inline constexpr auto cues = [] {
    std::array<Cue, rows.size()> sorted{};
    std::ranges::transform(rows, sorted.begin(), [](const CueRow& row) {
        return Cue{.words = row.words, .scope = row.scope, .effect = row.effect};
    });
    std::ranges::sort(sorted, {}, &Cue::words);
    return sorted;
}();

}

}
