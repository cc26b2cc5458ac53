#include "speech/attribution/speech_words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace draad {

namespace {

// clang-format off
/// Before a noun: articles, demonstratives, possessives, quantifiers and small numbers.
constexpr auto determiners = std::to_array<std::string_view>({
    "'n", "'t", "acht", "al", "alle", "andere", "beide", "d'r", "dat", "de", "den", "der", "des", "deze", "dezelfde",
    "die", "dit", "diverse", "drie", "een", "eene", "eenen", "eenige", "elk", "elke", "enige", "enkele", "geen",
    "genoemde", "haar", "hare", "het", "hetzelfde", "hun", "hunne", "ieder", "iedere", "je", "jouw", "jullie", "m'n",
    "meerdere", "menig", "menige", "mijn", "mijne", "n'n", "negen", "ons", "onze", "sommige", "tien", "twee", "uw",
    "veel", "vele", "verschillende", "vier", "vijf", "wat", "welke", "z'n", "zes", "zeven", "zijn", "zijne", "zo'n",
    "zulke"
});
static_assert(std::ranges::is_sorted(determiners));

/// Pronouns that stand for a speaker.
constexpr auto pronouns = std::to_array<std::string_view>({
    "allen", "anderen", "beiden", "deze", "ge", "gene", "gij", "hij", "ie", "iedereen", "iemand", "ik", "jij", "men",
    "niemand", "sommigen", "u", "velen", "we", "wij", "ze", "zij"
});
static_assert(std::ranges::is_sorted(pronouns));

/// Those that point to someone named before, or to the speaker and the hearer.
constexpr auto personal_pronouns = std::to_array<std::string_view>({
    "ge", "gij", "hij", "ie", "ik", "jij", "men", "u", "we", "wij", "ze", "zij"
});
static_assert(std::ranges::is_sorted(personal_pronouns));

/// Those to whom is spoken: zegt me, vraagt zich af.
constexpr auto object_pronouns = std::to_array<std::string_view>({
    "'t", "elkaar", "elkander", "haar", "hem", "hen", "het", "hun", "je", "jou", "jullie", "me", "mij", "mijzelf",
    "ons", "u", "ze", "zelve", "zelven", "zich", "zichzelf", "zichzelve", "zichzelven"
});
static_assert(std::ranges::is_sorted(object_pronouns));

/// Prepositions, with those of older print.
constexpr auto prepositions = std::to_array<std::string_view>({
    "aan", "achter", "behalve", "bij", "binnen", "boven", "buiten", "door", "gedurende", "in", "langs", "met",
    "na", "naar", "naast", "namens", "om", "ondanks", "onder", "op", "over", "per", "rond", "rondom", "sinds", "te",
    "tegen", "tegenover", "ten", "ter", "tijdens", "tot", "tusschen", "tussen", "uit", "van", "vanaf", "vanuit",
    "vanwege", "via", "volgens", "voor", "voorbij", "wegens", "zonder"
});
static_assert(std::ranges::is_sorted(prepositions));

/// Adverbs, and adjectives used as such, that follow or precede a verb of speech: zegt hij zacht, later vertelt ze.
constexpr auto adverbs = std::to_array<std::string_view>({
    "'s", "aanvankelijk", "achteraf", "af", "al", "alleen", "allemaal", "alsnog", "altijd", "altoos", "anders",
    "avonds", "bang", "bars", "barsch", "beslist", "bezorgd", "bijna", "bijvoorbeeld", "binnenkort", "bits", "blij",
    "boos", "bovendien", "daar", "daaraan", "daarbij", "daardoor", "daarin", "daarmee", "daarna", "daarom", "daarop",
    "daarover", "daarvan", "daarvoor", "dadelijk", "dan", "deels", "desgevraagd", "destijds", "dinsdag", "direct",
    "donderdag", "droog", "dus", "echt", "echter", "eenmaal", "eens", "eensklaps", "eerder", "eerlijk", "eerst",
    "eigenlijk", "eindelijk", "enkel", "er", "eraan", "erbij", "erg", "ergens", "erin", "ermee", "erna", "erop",
    "erover", "ertoe", "eruit", "ervan", "ervoor", "even", "evenals", "eveneens", "fel", "fluks", "gauw", "geduldig",
    "geirriteerd", "gelukkig", "geschrokken", "gewoon", "gisteravond", "gisteren", "gistermiddag", "graag", "haastig",
    "half", "halfluid", "hard", "hardop", "heel", "heen", "helaas", "helder", "hier", "hierbij", "hierna", "hierop",
    "hierover", "hiervan", "hooguit", "immers", "ineens", "inmiddels", "intusschen", "intussen", "juist", "kalm",
    "kort", "kortaf", "kortom", "kwaad", "laatst", "laconiek", "later", "liefst", "luid", "luidkeels", "maandag",
    "meer", "meermalen", "meestal", "meteen", "middags", "misschien", "morgen", "morgens", "nachts", "natuurlijk",
    "nauwelijks", "neer", "net", "niet", "nog", "nogmaals", "nooit", "nu", "nuchter", "onderwijl", "onlangs",
    "onmiddellijk", "ooit", "ook", "opeens", "opgelucht", "opgewekt", "opgewonden", "opnieuw", "oprecht", "overigens",
    "pas", "plots", "plotseling", "precies", "reeds", "resoluut", "ronduit", "samen", "scherp", "slechts", "soms",
    "spontaan", "spottend", "steeds", "stellig", "stil", "straks", "streng", "tegelijk", "tegelijkertijd",
    "teleurgesteld", "telkens", "tenslotte", "terecht", "terstond", "terug", "tevreden", "thans", "thuis", "toch",
    "toe", "toen", "tot", "trots", "trouwens", "uitdagend", "uiteindelijk", "uitvoerig", "vaak", "vanavond",
    "vandaag", "vanmiddag", "vanmorgen", "vanochtend", "vast", "verbaasd", "verder", "verdrietig", "vermoeid",
    "verontwaardigd", "verschrikt", "vervolgens", "vlak", "vol", "vooraf", "vooral", "vooralsnog", "voorop", "voorts",
    "vorig", "vrij", "vrijdag", "vroeger", "waar", "waarna", "waarop", "waarschijnlijk", "wat", "wederom", "weer",
    "wel", "wellicht", "werkelijk", "woedend", "woensdag", "zacht", "zachtjes", "zaterdag", "zeer", "zelf", "zelfs",
    "zo", "zoals", "zojuist", "zomaar", "zondag", "zonet", "zoo", "zoodra", "zoozeer", "zuchtend", "zuinig", "zwak"
});
static_assert(std::ranges::is_sorted(adverbs));

/// What begins another clause.
constexpr auto subordinators = std::to_array<std::string_view>({
    "aangezien", "als", "alvorens", "daar", "dat", "die", "doch", "doordat", "dus", "en", "hoe", "hoewel", "indien",
    "maar", "mits", "nadat", "noch", "of", "ofschoon", "omdat", "opdat", "sinds", "tenzij", "terwijl", "toen", "tot",
    "totdat", "voordat", "waar", "waarbij", "waardoor", "waarom", "wanneer", "want", "wat", "wie", "wier", "zoals",
    "zodat", "zodra", "zolang"
});
static_assert(std::ranges::is_sorted(subordinators));

/// Auxiliaries and other verbs that take a verb of speech with them: heeft gezegd, hoorde zeggen, durft te zeggen.
constexpr auto auxiliaries = std::to_array<std::string_view>({
    "beginnen", "begint", "begon", "begonnen", "ben", "bent", "bleef", "bleven", "blijf", "blijft", "blijven",
    "deden", "deed", "doet", "durf", "durfde", "durfden", "durft", "durven", "ga", "gaan", "gaat", "geweest", "ging",
    "gingen", "had", "hadden", "heb", "hebben", "hebt", "heeft", "hoef", "hoeft", "hoeven", "hoor", "hoorde",
    "hoorden", "hoort", "horen", "is", "kan", "kom", "komen", "komt", "kon", "konden", "kun", "kunnen", "kunt",
    "kwam", "kwamen", "laat", "laten", "liet", "lieten", "mag", "mocht", "mochten", "moest", "moesten", "moet",
    "moeten", "mogen", "placht", "pleegt", "scheen", "schenen", "schijnt", "staat", "stond", "stonden", "waren",
    "was", "werd", "werden", "wil", "wilde", "wilden", "willen", "wilt", "word", "worden", "wordt", "wou", "zag",
    "zagen", "zal", "zat", "zaten", "zien", "ziet", "zijn", "zit", "zou", "zouden", "zullen", "zult"
});
static_assert(std::ranges::is_sorted(auxiliaries));

/// Adjectives without -e, as before a neuter noun after `een`: een klein meisje.
constexpr auto bare_adjectives = std::to_array<std::string_view>({
    "ander", "bang", "bekend", "bezorgd", "blij", "boos", "dapper", "dom", "eerlijk", "eerste", "eigen", "enig",
    "enkel", "ernstig", "ervaren", "fors", "goed", "groot", "half", "heel", "hoger", "hoog", "jeugdig", "jong",
    "jonger", "klein", "kwaad", "kwetsbaar", "laag", "lang", "lief", "mager", "nieuw", "oud", "ouder", "oudst",
    "rijk", "slim", "sterk", "stil", "streng", "trots", "verbaasd", "vreemd", "vroeger", "wijs", "zeker", "ziek",
    "zwaar", "zwak", "zwanger"
});
static_assert(std::ranges::is_sorted(bare_adjectives));

/// What stands within a name in lower case: Van der Schans, Ludwig van Beethoven, Abd el Krim.
constexpr auto name_infixes = std::to_array<std::string_view>({
    "'s", "'t", "al", "ben", "bin", "da", "de", "del", "dem", "den", "der", "des", "di", "du", "el", "het", "in",
    "la", "le", "les", "op", "te", "ten", "ter", "uit", "van", "vande", "vanden", "vander", "vom", "von", "zu", "zum",
    "zur"
});
static_assert(std::ranges::is_sorted(name_infixes));
// clang-format on

template <class Words>
bool holds(const Words& words, std::string_view folded)
{
    return std::ranges::binary_search(words, folded);
}

bool ends_in_one_of(std::string_view folded, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return folded.size() > ending.size() + 2 && folded.ends_with(ending);
    });
}

}

bool reads_as_determiner(std::string_view folded)
{
    return holds(determiners, folded);
}

bool reads_as_pronoun(std::string_view folded)
{
    return holds(pronouns, folded);
}

bool reads_as_personal_pronoun(std::string_view folded)
{
    return holds(personal_pronouns, folded);
}

bool reads_as_object_pronoun(std::string_view folded)
{
    return holds(object_pronouns, folded);
}

bool reads_as_preposition(std::string_view folded)
{
    return holds(prepositions, folded);
}

bool reads_as_adverb(std::string_view folded)
{
    return holds(adverbs, folded) || ends_in_one_of(folded, {"erwijs", "erwijze", "weg", "uit"});
}

bool reads_as_subordinator(std::string_view folded)
{
    return holds(subordinators, folded);
}

bool reads_as_auxiliary(std::string_view folded)
{
    return holds(auxiliaries, folded);
}

bool reads_as_bare_adjective(std::string_view folded)
{
    return holds(bare_adjectives, folded) ||
           ends_in_one_of(folded, {"end", "isch", "lijk", "loos", "baar", "zaam", "achtig"});
}

bool is_name_infix(std::string_view folded)
{
    return holds(name_infixes, folded);
}

}
