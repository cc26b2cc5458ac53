#pragma once

#include "dutch/negation/negation_cue_row.hpp"
#include "dutch/negation/open_cues.hpp"
#include "dutch/negation/seeming_cues.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace draad {

namespace cue_table {

/// To add a cue: a row with its words, what it governs, what it does, and a sentence in which it decides, alone, what
/// is said of the words between brackets. The test `negation_cues` reads every row. The order is that in which people
/// read them; a longer cue wins from a shorter one that it begins with. (ANS 29 "de ontkenning"; ANS 29.4.2 on raised
/// negation.)
inline constexpr auto negating_rows = std::to_array<CueRow>({
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
    {"nergens", clause, negates, "Nergens voelde ik me [veilig]."},
    {"nauwelijks", clause, negates, "De kinderen hadden nauwelijks [inspraak]."},
    {"amper", clause, negates, "Na drie voogden was er amper [vertrouwen]."},
    {"geeneens", clause, negates, "Ze hebben me geeneens [gehoord]."}, // spoken
    {"geneens", clause, negates, "Ik mocht geneens [meepraten] over mijn eigen zoon."},
    {"nimeer", clause, negates, "Dat [vertrouw] ik nimeer."}, // Brabant, Flanders
    {"niemeer", clause, negates, "Wij [geloven] hem niemeer."},
    {"nimmer", clause, negates, "De voogd heeft ons nimmer [gehoord]."},
    {"is niet dat", clause, negates, "Het is niet dat we [inspraak] kregen."},
    {"was niet dat", clause, negates, "Het was niet dat ik de begeleiding [vertrouwde]."},
    {"niet zeggen dat", clause, negates, "Ik kan niet zeggen dat het daar [veilig] was."},
    {"zelden", clause, negates, "Ik voelde me daar zelden [veilig]."},
    {"net zo min", clause, negates, "Ik [vertrouw] haar net zo min."},
    {"net zomin", clause, negates, "Ik [vertrouw] haar net zomin."},
    {"evenmin", clause, negates, "Haar moeder had evenmin [zeggenschap]."},
    {"geenszins", clause, negates, "Dat huis is geenszins [veilig]."},
    {"ternauwernood", clause, negates, "Ze werd op het gesprek ternauwernood [gehoord]."},
    {"geen sprake", clause, negates, "Van [vertrouwen] was geen sprake."},
    {"geen sprake van dat", clause, negates, "Er was geen sprake van dat de jongeren [meebeslisten]."},
    {"voor geen cent", clause, negates, "Ik [vertrouwde] hem voor geen cent."},
    {"voor geen meter", clause, negates, "Mijn broertje [vertrouwde] de leiding voor geen meter."},
    {"voor geen millimeter", clause, negates, "Ze [vertrouwen] ons voor geen millimeter."},
    {"voor geen goud", clause, negates, "Ik zou hem voor geen goud [vertrouwen]."},
    {"wel vergeten", clause, negates, "[Privacy] kun je daar wel vergeten."},
    {"niet de moeite om", clause, negates, "Zij namen niet de moeite om te [bellen]."},
    {"voor geen stuiver", clause, negates, "Wij [vertrouwen] hem voor geen stuiver."},
    {"geen minuut", clause, negates, "Ik [verveel] me hier geen minuut."},
    {"geen moment", clause, negates, "[Veilig] was het er geen moment."},
    {"geen seconde", clause, negates, "Ik [geloofde] hem geen seconde."},
    {"geen tel", clause, negates, "Ze heeft ons geen tel [vertrouwd]."},
    {"geen ogenblik", clause, negates, "Zij [geloofden] mij geen ogenblik."},
    {"geen bal", clause, negates, "Ik [begreep] geen bal van die brief."},
    {"geen snars", clause, negates, "Hij [luistert] geen snars naar zijn ouders."},
    {"geen fluit", clause, negates, "Ze [vertrouwt] de leiding geen fluit."},
    {"geen zier", clause, negates, "Die mensen [begrepen] geen zier van ons."},
    {"geen steek", clause, negates, "Ik [begrijp] geen steek van dat formulier."},
    {"geen klap", clause, negates, "Ze [helpen] geen klap bij het verhuizen."},
    {"geen donder", clause, negates, "Ze [helpen] ons geen donder."},
    {"geen moer", clause, negates, "Die brief [verandert] geen moer aan de zaak."},
    {"geen woord van", clause, negates, "Ik [geloofde] geen woord van dat verhaal."},
    {"nul", phrase, negates, "Als cliëntenraad hadden we nul [inspraak]."},

    // Negation of a phrase.
    {"geen", phrase, negates, "Ik heb geen [vertrouwen] in de nieuwe voogd."},
    {"geen enkel", phrase, negates, "Er was geen enkel [vertrouwen] in de begeleiding."},
    {"geen enkele", phrase, negates, "Ik heb daar geen enkele [zeggenschap] gehad."},
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
    {"laat staan", phrase, negates, "Er was geen rust, laat staan [plezier]."},
    {"onmogelijk om", phrase, negates, "Het was onmogelijk om daar te [slapen]."},
    {"onmogelijk te", phrase, negates, "Die man is onmogelijk te [vertrouwen]."},
    {"afgestapt van", phrase, negates, "Het team is afgestapt van [dwang]."},

    // Denial of a statement.
    {"ontken", statement, negates, "Ik ontken dat wij elkaar [steunden]."},
    {"ontkent", statement, negates, "De directeur ontkent dat hij de ouders [dwingt]."},
    {"ontkennen", statement, negates, "De artsen ontkennen dat zij hem [dwongen]."},
    {"ontkende", statement, negates, "De wethouder ontkende dat er met ons [overlegd] was."},
    {"ontkenden", statement, negates, "De broers ontkenden dat ze haar [hielpen]."},
    {"ontkend", statement, negates, "De school heeft ontkend dat er [overlegd] is."},
    {"loochent", statement, negates, "Het bestuur loochent dat er [overleg] was."},
    {"bestrijdt", statement, negates, "De kliniek bestrijdt dat zij haar [dwongen]."},
    {"deed alsof", statement, negates, "De voogd deed alsof hij [luisterde]."},
    {"deden alsof", statement, negates, "Ze deden alsof ze ons [hielpen]."},
    {"doet alsof", statement, negates, "De gemeente doet alsof ze [luistert]."},
    {"doen alsof", statement, negates, "Ze doen alsof ze ons [helpen]."},
    {"onwaar", statement, negates, "Het is onwaar dat wij zijn [geholpen]."},
    {"ho maar", said_before, negates, "Ze zeiden dat we mochten [meepraten], maar ho maar."},
    {"praktijk was anders", said_before, negates, "Ze zouden ons [betrekken], maar de praktijk was anders."},
    {"praktijk is anders", said_before, negates, "Ze zouden ons [betrekken], maar de praktijk is anders."},
    {"praktijk bleek anders", said_before, negates, "Ze zouden ons [helpen], maar de praktijk bleek anders."},
    {"werkelijkheid was anders", said_before, negates, "Ze zouden [komen], maar de werkelijkheid was anders."},
    {"werkelijkheid is anders", said_before, negates, "Ze zouden [komen], maar de werkelijkheid is anders."},
    {"werkelijkheid bleek anders", said_before, negates, "We zouden [kiezen], maar de werkelijkheid bleek anders."},

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
    {"mis", loss, negates, "Ik mis het [contact] met mijn broers."},
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
    {"viel weg", loss, negates, "De [steun] van oma viel weg."},
    {"valt weg", loss, negates, "De [begeleiding] valt weg."},
    {"onmogelijk", loss, negates, "[Overleg] met die school is onmogelijk."},
    {"mislukt", loss, negates, "De [samenwerking] is mislukt."},
    {"mislukte", loss, negates, "Het [gesprek] met de buren mislukte."},
    {"mislukten", loss, negates, "Alle [gesprekken] mislukten."},
    {"strandde", loss, negates, "Het [overleg] strandde al in mei."},
    {"liep spaak", loss, negates, "De [samenwerking] liep spaak."},
    {"brokkelde", loss, negates, "Haar [geloof] in de hulp brokkelde langzaam af."},
    {"brokkelt", loss, negates, "Het [vertrouwen] in het bestuur brokkelt af."},
    {"afgebrokkeld", loss, negates, "Het [gezag] van de leiding is afgebrokkeld."},
    {"afbrokkelde", loss, negates, "Zij zag hoe het [vertrouwen] afbrokkelde."},
    {"weggeebd", loss, negates, "Zijn [vertrouwen] is langzaam weggeëbd."},
    {"verdampt", loss, negates, "Haar [geloof] in de rechter is verdampt."},
    {"verdampte", loss, negates, "Na die dag verdampte mijn [vertrouwen]."},
    {"verwaterd", loss, negates, "Het [contact] met de buren is verwaterd."},
    {"verwaterde", loss, negates, "De [vriendschap] verwaterde."},
    {"bleef uit", loss, negates, "De [hulp] van de gemeente bleef uit."},
    {"bleven uit", loss, negates, "De [antwoorden] bleven uit."},
    {"blijft uit", loss, negates, "Een [antwoord] blijft uit."},
    {"uitbleef", loss, negates, "Zij was boos omdat de [hulp] uitbleef."},
    {"uitgebleven", loss, negates, "De [hulp] is uitgebleven."},
    {"schoot tekort", loss, negates, "De [begeleiding] schoot tekort."},
    {"schiet tekort", loss, negates, "De [begeleiding] schiet tekort."},
    {"tekortschiet", loss, negates, "Zij vindt dat de [begeleiding] tekortschiet."},
    {"tekortgeschoten", loss, negates, "De [begeleiding] is tekortgeschoten."},
    {"schort", loss, negates, "Het schort in dat team aan [respect]."},
    {"schortte", loss, negates, "Het schortte de leiding aan [respect]."},
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
    {"aan diggelen", loss, negates, "Mijn [vertrouwen] ligt aan diggelen."},
    {"onder de maat", loss, negates, "De [begeleiding] was onder de maat."},
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
});

/// All cues: those above, what only seems to negate, what leaves open.
inline constexpr auto rows = [] {
    std::array<CueRow, negating_rows.size() + seeming_rows.size() + open_rows.size()> all{};
    auto end = std::ranges::copy(negating_rows, all.begin()).out;
    end = std::ranges::copy(seeming_rows, end).out;
    std::ranges::copy(open_rows, end);
    return all;
}();

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
