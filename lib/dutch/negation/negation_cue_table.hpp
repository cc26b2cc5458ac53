#pragma once

#include "dutch/negation/negation_cues.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace cue_table {

using enum CueScope;
using enum CueEffect;

/// Sorted when compiled, so that the tables below may be in the order in which people read them. A longer cue stands
/// behind a shorter one that it begins with.
template <std::size_t count>
constexpr std::array<Cue, count> sorted(std::array<Cue, count> table)
{
    std::ranges::sort(table, {}, &Cue::words);
    return table;
}

/// To add a cue: a row with its words, what it governs, what it does, and an example with the governed word in
/// capitals. (ANS 29 "de ontkenning"; ANS 29.4.2 on raised negation.)
inline constexpr auto cues = sorted(std::to_array<Cue>({
    // Negation of the clause.
    {"niet", clause},               // ik VERTROUW hem niet
    {"niet meer", clause},          // ik VERTROUW hem niet meer
    {"niet langer", clause},        // zij had niet langer INSPRAAK
    {"niet echt", clause},          // het was niet echt VEILIG
    {"niet eens", clause},          // we hadden niet eens INSPRAAK
    {"helemaal niet", clause},      // ik voelde me helemaal niet VEILIG
    {"nooit", clause},              // INSPRAAK kregen jongeren daar nooit
    {"nooit meer", clause},         // ik ga ze nooit meer VERTROUWEN
    {"niet of nauwelijks", clause}, // ze werden niet of nauwelijks GEHOORD
    {"nooit niet", clause},         // (gesproken) ze LUISTERDEN nooit niet
    {"nooit geen", clause},         // (gesproken) we hadden nooit geen INSPRAAK
    {"niemand", clause},            // niemand LUISTERDE
    {"niets", clause},              // niets was er VEILIG
    {"niks", clause},               // ik mocht niks BESLISSEN
    {"nergens", clause},            // nergens voelde ik me VEILIG
    {"nauwelijks", clause},         // de kinderen hadden nauwelijks INSPRAAK
    {"amper", clause},              // amper VERTROUWEN
    {"nie", clause},                // (gesproken) ik VERTROUW hem nie
    {"nie meer", clause},
    {"nie echt", clause},
    {"geeneens", clause}, // (gesproken) ze hebben me geeneens GEHOORD
    {"geneens", clause},
    {"nimmer", clause},
    {"is niet dat", clause}, // het is niet dat we INSPRAAK kregen
    {"was niet dat", clause},
    {"niet zeggen dat", clause}, // ik kan niet zeggen dat het VEILIG was
    {"zelden", clause},          // ik voelde me daar zelden VEILIG
    {"evenmin", clause},         // zij had evenmin ZEGGENSCHAP
    {"geenszins", clause},       // dat is geenszins VEILIG
    {"ternauwernood", clause},   // ze werd ternauwernood GEHOORD
    {"geen sprake", clause},     // van VERTROUWEN was geen sprake
    {"geen sprake van dat", clause},
    {"voor geen cent", clause}, // ik VERTROUWDE hem voor geen cent
    {"voor geen meter", clause},
    {"voor geen millimeter", clause},
    {"voor geen goud", clause},
    {"nul", phrase}, // we hadden nul INSPRAAK

    // Negation of a phrase.
    {"geen", phrase},        // ik heb geen VERTROUWEN
    {"geen enkel", phrase},  // er was geen enkel VERTROUWEN
    {"geen enkele", phrase}, // geen enkele ZEGGENSCHAP
    {"niks geen", phrase},   // (gesproken) niks geen INSPRAAK
    {"niets geen", phrase},
    {"nul komma nul", phrase},   // nul komma nul PRIVACY
    {"zonder", phrase},          // zonder enige INSPRAAK
    {"zonder ook maar", phrase}, // zonder ook maar enige INSPRAAK
    {"gebrek aan", phrase},      // een gebrek aan VERTROUWEN
    {"tekort aan", phrase},      // een tekort aan VEILIGHEID
    {"gemis aan", phrase},       // het gemis aan VEILIGHEID
    {"gemis van", phrase},
    {"verlies van", phrase}, // verlies van REGIE
    {"verlies aan", phrase},
    {"afwezigheid van", phrase}, // de afwezigheid van VERTROUWEN
    {"ontbreken van", phrase},   // het ontbreken van INSPRAAK
    {"uitblijven van", phrase},  // het uitblijven van STEUN
    {"wegvallen van", phrase},   // het wegvallen van STEUN
    {"inperking van", phrase},   // inperking van ZEGGENSCHAP
    {"in plaats van", phrase},   // bevelen in plaats van INSPRAAK
    {"allesbehalve", phrase},    // het was allesbehalve VEILIG
    {"verre van", phrase},       // het is er verre van VEILIG
    {"noch", both_members},      // STEUN noch VERTROUWEN
    {"gestopt met", phrase},     // zij zijn gestopt met SEPAREREN
    {"stopte met", phrase},
    {"stopten met", phrase},
    {"opgehouden met", phrase},
    {"afgestapt van", phrase}, // zij zijn afgestapt van DWANG

    // Too little.
    {"weinig", phrase_or_predicate},    // we hadden weinig INSPRAAK
    {"te weinig", phrase_or_predicate}, // er wordt te weinig GELUISTERD
    {"heel weinig", phrase_or_predicate},
    {"zo weinig", phrase_or_predicate},
    {"onvoldoende", phrase_or_predicate},  // de VEILIGHEID is onvoldoende gewaarborgd
    {"ontoereikend", phrase_or_predicate}, // de STEUN was ontoereikend
    {"niet genoeg", phrase_or_predicate},  // niet genoeg VERTROUWEN
    {"niet voldoende", phrase_or_predicate},
    {"minimaal", phrase_or_predicate}, // de INSPRAAK was minimaal

    // Loss.
    {"kwijt", loss},        // ik ben mijn VERTROUWEN kwijt
    {"kwijtgeraakt", loss}, // ze is het VERTROUWEN kwijtgeraakt
    {"kwijtraken", loss},
    {"kwijtraakte", loss},
    {"verloor", loss},  // zij verloor het VERTROUWEN
    {"verloren", loss}, // het VERTROUWEN is verloren
    {"verliest", loss},
    {"verliezen", loss},
    {"ontbreekt", loss}, // het ontbreekt aan VERTROUWEN
    {"ontbrak", loss},
    {"ontbraken", loss},
    {"ontbreken", loss},
    {"ontbroken", loss},
    {"mist", loss}, // ze mist VERTROUWEN
    {"miste", loss},
    {"misten", loss},
    {"missen", loss},     // wij missen INSPRAAK
    {"gemist", loss},     // ik heb die STEUN gemist
    {"geschaad", loss},   // het VERTROUWEN is geschaad
    {"geschonden", loss}, // ons VERTROUWEN is geschonden
    {"beschaamd", loss},  // ze heeft mijn VERTROUWEN beschaamd
    {"beschadigd", loss}, // het VERTROUWEN is beschadigd
    {"aangetast", loss},
    {"verspeeld", loss}, // ze hebben ons VERTROUWEN verspeeld
    {"verbroken", loss}, // het CONTACT is verbroken
    {"ondermijnd", loss},
    {"ondermijnt", loss},
    {"opgezegd", loss},  // de raad heeft het VERTROUWEN opgezegd
    {"verdwenen", loss}, // de STEUN is verdwenen
    {"verdween", loss},
    {"weggevallen", loss}, // de STEUN is weggevallen
    {"weggenomen", loss},
    {"afgepakt", loss},  // ze hebben ons de REGIE afgepakt
    {"afgenomen", loss}, // de REGIE is ons afgenomen
    {"ontnomen", loss},  // de ZEGGENSCHAP werd ons ontnomen
    {"ontzegd", loss},   // INSPRAAK werd haar ontzegd
    {"onthouden", loss}, // STEUN werd haar onthouden
    {"geweigerd", loss},
    {"weigert", loss}, // de school weigerde ons INSPRAAK te geven
    {"weigerde", loss},
    {"weigeren", loss},
    {"weigerden", loss},
    {"uit handen genomen", loss}, // de REGIE is ons uit handen genomen
    {"uit handen geslagen", loss},
    {"ver te zoeken", loss}, // de REGIE was ver te zoeken
    {"tot nul", loss},       // het VERTROUWEN was tot nul gedaald
    {"nihil", loss},         // de INSPRAAK was nihil
    {"zoek", loss},          // de REGIE was zoek
    {"weg", loss},           // het VERTROUWEN is weg
    {"in het geding", loss}, // de VEILIGHEID is in het geding
    {"in het gedrang", loss},
    {"in gevaar", loss},
    {"in de knel", loss},
    {"op het spel", loss},
    {"te wensen over", loss}, // de VEILIGHEID liet te wensen over
    {"afwezig", loss},        // STEUN was afwezig
    {"met voeten getreden", loss},
    {"verwaarloosd", loss},

    // No negation, though it looks like one.
    {"niet alleen", clause, nothing}, // niet alleen INSPRAAK maar ook invloed
    {"niet alleen maar", clause, nothing},
    {"niet enkel", clause, nothing},
    {"niet slechts", clause, nothing},
    {"niet anders dan", clause, nothing},  // ik kan niet anders dan haar VERTROUWEN
    {"niets anders dan", clause, nothing}, // niets anders dan VEILIGHEID
    {"niks anders dan", clause, nothing},
    {"niets dan", clause, nothing},    // niets dan VERTROUWEN
    {"niets liever", clause, nothing}, // niets liever dan ZEGGENSCHAP
    {"niets minder dan", clause, nothing},
    {"niet meer dan", clause, nothing}, // niet meer dan normaal dat ze INSPRAAK heeft
    {"niet minder dan", clause, nothing},
    {"niet voor niets", clause, nothing}, // niet voor niets VERTROUWT zij hem
    {"niet voor niks", clause, nothing},
    {"niet toevallig", clause, nothing},
    {"niet van gisteren", clause, nothing}, // die ANGST is niet van gisteren
    {"niet van vandaag", clause, nothing},
    {"niet zomaar", clause, nothing},
    {"nooit eerder", clause, nothing_in_front}, // nooit eerder had ik zoveel INSPRAAK
    {"niks mis met", clause, nothing},          // niks mis met VERTROUWEN
    {"niets mis met", clause, nothing},
    {"niet moeilijk om", phrase, nothing}, // het was niet moeilijk om haar te VERTROUWEN
    {"niet lastig om", phrase, nothing},
    {"niet zo moeilijk om", phrase, nothing},
    {"geen moeite om", phrase, nothing}, // zij had geen moeite om mij te VERTROUWEN
    {"geen moeite met", phrase, nothing},
    {"geen moeite mee om", phrase, nothing},
    {"nergens zo", clause, nothing}, // nergens zo VEILIG als thuis
    {"nergens zoveel", clause, nothing},
    {"nooit zo", clause, nothing},         // nooit zo VEILIG als nu
    {"niet na te", clause, nothing},       // hij liet niet na te HELPEN
    {"niet te vergeten", clause, nothing}, // en niet te vergeten haar VERTROUWEN
    {"niet in de laatste plaats", clause, nothing},
    {"niet in het minst", clause, nothing},
    {"niet waar ?", clause, nothing},    // het is daar VEILIG, niet waar?
    {"zonder twijfel", phrase, nothing}, // het is daar zonder twijfel VEILIG
    {"zonder enige twijfel", phrase, nothing},
    {"zonder meer", phrase, nothing},   // ik VERTROUW haar zonder meer
    {"zonder zorgen", phrase, nothing}, // zonder zorgen en VEILIG
    {"zonder problemen", phrase, nothing},
    {"zonder moeite", phrase, nothing},
    {"zonder aarzelen", phrase, nothing},
    {"zonder aarzeling", phrase, nothing},
    {"zonder uitzondering", phrase, nothing},
    {"geen twijfel", phrase, nothing}, // geen twijfel dat het VEILIG is
    {"geen enkele twijfel", phrase, nothing},
    {"geen wonder", phrase, nothing},        // geen wonder dat ze hem VERTROUWT
    {"geen reden om niet", phrase, nothing}, // geen reden om haar niet te VERTROUWEN
    {"weinig twijfel", phrase, nothing},
    {"nauwelijks twijfel", phrase, nothing},

    // Open whether or how far.
    {"niet altijd", clause, unclear},   // ik voelde me niet altijd VEILIG
    {"niet iedereen", clause, unclear}, // niet iedereen VERTROUWT hem
    {"niet alle", clause, unclear},     // niet alle ouders hebben de REGIE
    {"niet allemaal", clause, unclear},
    {"niet elk", clause, unclear},
    {"niet elke", clause, unclear},
    {"niet ieder", clause, unclear},
    {"niet iedere", clause, unclear},
    {"niet overal", clause, unclear},
    {"niet helemaal", clause, unclear}, // niet helemaal VEILIG
    {"niet volledig", clause, unclear},
    {"niet geheel", clause, unclear},
    {"niet per se", clause, unclear},
    {"niet noodzakelijk", clause, unclear},
    {"niet zo veel", clause, unclear}, // niet zo veel VERTROUWEN
    {"niet zoveel", clause, unclear},
    {"niet veel", clause, unclear},
    {"al dan niet", clause, unclear}, // al dan niet VEILIG
    {"wel of niet", clause, unclear},
    {"stopt met", phrase, unclear}, // zij stopt met SEPAREREN: it is there yet
    {"stoppen met", phrase, unclear},
    {"ophouden met", phrase, unclear},
    {"afstappen van", phrase, unclear}, // wij willen afstappen van DWANG
    // Difficult, hence not said to come about.
    {"moeilijk om", phrase, unclear}, // het is moeilijk om hem te VERTROUWEN
    {"moeilijker om", phrase, unclear},
    {"moeilijk te", phrase, unclear}, // hij is moeilijk te VERTROUWEN
    {"lastig om", phrase, unclear},   // lastig om SAMEN te werken
    {"lastiger om", phrase, unclear},
    {"lastig te", phrase, unclear},
    {"ingewikkeld om", phrase, unclear},
    {"zwaar om", phrase, unclear},
    {"moeite om", phrase, unclear}, // ze heeft moeite om mensen te VERTROUWEN
    {"moeite mee om", phrase, unclear},
    {"moeite met", phrase, unclear},
    {"maar half", phrase, unclear}, // ik voelde me maar half GEHOORD
    {"soms wel en soms niet", clause, unclear},
    {"soms wel , soms niet", clause, unclear},
    {"de ene keer", clause, unclear}, // de ene keer LUISTERDEN ze wel, de andere keer niet
    {"misschien dat", clause, unclear},
    {"hoopt dat", clause, unclear},
    {"hoopte dat", clause, unclear},
    {"hoopten dat", clause, unclear},
    {"hopelijk", clause, unclear},
    {"misschien", clause, unclear}, // misschien hadden we INSPRAAK
    {"wellicht", clause, unclear},
    {"of niet", clause, unclear}, // is het VEILIG of niet
    {"wou dat", clause, unclear}, // ik wou dat ik ZEGGENSCHAP had
    {"hoop dat", clause, unclear},
    {"hopen dat", clause, unclear},
    {"graag", wish, unclear},  // ik zou graag INSPRAAK hebben
    {"willen", wish, unclear}, // ik zou INSPRAAK willen
    {"moeten", wish, unclear}, // het zou VEILIG moeten zijn
}));

}

}
