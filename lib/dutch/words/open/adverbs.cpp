#include "dutch/words/open/adverbs.hpp"

#include "dutch/words/endings.hpp"
#include "dutch/words/flagged_words.hpp"
#include "dutch/words/open/calendar_words.hpp"
#include "dutch/words/pronouns.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class AdverbUse : std::uint8_t {
    /// niet, ook, altijd: often stands beside the finite verb.
    beside_verb,
    /// zacht, later: stands before or behind a verb of speech: zegt hij zacht, later vertelt ze.
    beside_speech,
    opens_after_en,
    before_maar,
    behind_particle,
    focuses,
    leads,
};

constexpr auto adverbs = flagged_words<AdverbUse>([] {
    using enum AdverbUse;
    return std::to_array<WordRow<AdverbUse>>({
        {{beside_verb, beside_speech, opens_after_en, before_maar, leads}, "dan"},
        {{beside_verb, beside_speech, opens_after_en, leads}, "toen"},
        {{beside_verb, beside_speech, before_maar, behind_particle, focuses}, "ook"},
        {{beside_verb, beside_speech, before_maar, behind_particle, leads}, "nu"},
        {{beside_verb, beside_speech, before_maar, behind_particle}, "nog"},
        {{beside_verb, beside_speech, before_maar, leads}, "zo"},
        {{beside_verb, beside_speech, behind_particle}, "al niet toch weer"},
        {{beside_verb, beside_speech}, "altijd daar echt heel hier nooit wel zeer zelf"},
        {{beside_speech, opens_after_en, leads}, "vervolgens"},
        {{beside_speech, opens_after_en}, "daarna daarom"},
        {{beside_speech, before_maar, behind_particle, focuses}, "alleen"},
        {{beside_speech, before_maar}, "pas"},
        {{beside_speech, behind_particle, focuses}, "vooral"},
        {{beside_speech, focuses}, "juist zelfs"},
        {{beside_speech, leads}, "dus"},
        {{beside_speech},
         "'s aanvankelijk achteraf af allemaal alras alsnog altoos alvast anders avonds bang bars barsch beslist "
         "bezorgd bijna bijvoorbeeld binnenkort bits blij boos bovendien daaraan daarbij daardoor daarin daarmee "
         "daarnaast daarop daarover daarvan daarvoor dadelijk deels desgevraagd destijds direct doorgaans droog "
         "echter eenmaal eens eensklaps eerder eerlijk eerst eigenlijk eindelijk enkel er eraan erbij erg ergens "
         "erin ermee erna erop erover ertoe eruit ervan ervoor even evenals eveneens fel fluks gauw geduldig "
         "geenszins geirriteerd gelukkig geschrokken gewoon gisteravond gisteren gistermiddag graag haastig half "
         "halfluid hard hardop heden heen helaas helder hierbij hierna hierop hierover hiervan hooguit ijlings "
         "immer immers ineens inmiddels intusschen intussen kalm kort kortaf kortom kwaad laatst laconiek "
         "langzamerhand later liefst luid luidkeels meer meermalen meestal meteen mettertijd middags misschien "
         "monter morgen morgens nachts natuurlijk nauwelijks neer net nimmer nochtans nogmaals nuchter onderwijl "
         "onlangs onmiddellijk ooit opeens opgelucht opgewekt opgewonden opnieuw oprecht overigens plots "
         "plotseling precies reeds resoluut ronduit samen scherp schielijk slechts sowieso spontaan spottend "
         "steeds stellig stil straks streng tegelijk tegelijkertijd teleurgesteld telkens tenslotte terecht "
         "terstond terug tevreden thans thuis toe tot trots trouwens uitdagend uiteindelijk uitvoerig "
         "vanavond vandaag vandaar vanmiddag vanmorgen vanochtend vast verbaasd verder verdrietig vermoeid "
         "verontwaardigd verschrikt vlak vol vooraf vooralsnog voorop voorts vorig vrij vroeger waar waarna "
         "waarop waarschijnlijk wat wederom weldra wellicht werkelijk woedend zacht zachtjes zelden zoals zojuist "
         "zomaar zonet zoo zoodra zoozeer zuchtend zuinig zwak"},
        {{focuses}, "zeker"},
        {{leads}, "aldus"},
    });
});

}

bool opens_clause_after_en(std::string_view folded)
{
    return adverbs.has(folded, AdverbUse::opens_after_en);
}

bool makes_adverb_of_maar(std::string_view folded)
{
    return adverbs.has(folded, AdverbUse::before_maar);
}

bool may_follow_particle(std::string_view folded)
{
    return adverbs.has(folded, AdverbUse::behind_particle);
}

bool focuses_subject(std::string_view folded)
{
    return adverbs.has(folded, AdverbUse::focuses);
}

bool leads_to_speaker(std::string_view folded)
{
    return adverbs.has(folded, AdverbUse::leads);
}

bool is_beside_verb(std::string_view folded)
{
    return adverbs.has(folded, AdverbUse::beside_verb) || is_pronoun_beside_verb(folded);
}

bool is_adverb_beside_speech(std::string_view folded)
{
    return adverbs.has(folded, AdverbUse::beside_speech) || is_weekday(folded) ||
           ends_in_one_of(folded, {"erwijs", "erwijze", "weg", "uit"});
}

}
