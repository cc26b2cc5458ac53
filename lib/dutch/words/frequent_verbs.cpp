#include "dutch/words/frequent_verbs.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class FrequentVerbUse : std::uint8_t {
    common,
    with_verb_of_speech,
    in_verb_group,
    past,
    asks_or_knows,
    wishes,
    infinitive_at_end,
    passive,
    of_people,
};

constexpr auto frequent_verbs = flagged_words<FrequentVerbUse>([] {
    using enum FrequentVerbUse;
    return std::to_array<WordRow<FrequentVerbUse>>({
        {{common, with_verb_of_speech, in_verb_group, past},
         "bleef ging gingen kon konden kwam moest moesten wou zag zagen"},
        {{common, with_verb_of_speech, in_verb_group, wishes}, "zou zouden"},
        {{common, with_verb_of_speech, in_verb_group},
         "blijf blijft durf durfde durft ga gaat hoeft kan komt kun kunnen kunt laat liet lieten mag mocht mochten "
         "moet "
         "moeten mogen wil wilde wilden willen wilt zal ziet zullen zult"},
        {{common, with_verb_of_speech, past, wishes}, "had hadden"},
        {{common, with_verb_of_speech, past, passive}, "werd werden"},
        {{common, with_verb_of_speech, past}, "bleven deden deed kwamen stond stonden waren was zat zaten"},
        {{common, with_verb_of_speech, asks_or_knows}, "is"},
        {{common, with_verb_of_speech, passive}, "word worden wordt"},
        {{common, with_verb_of_speech},
         "begon begonnen ben bent doet durfden heb hebben hebt heeft hoef kom staat zit"},
        {{common, in_verb_group}, "hoefde zie"},
        {{common, past, asks_or_knows}, "wist wisten"},
        {{common, past}, "hield kreeg lag lagen liep liepen nam namen vond"},
        {{common, asks_or_knows}, "vraag vraagt vroeg vroegen weet"},
        {{common},
         "bleek blijkt bracht brachten dacht dachten denk denkt dient doe gaf gaven geef geeft geldt gold houd houdt "
         "kregen krijg krijgt leek lig ligt lijkt loop loopt maak maakt maakte maakten neem neemt riep schreef "
         "schrijft sprak spreekt sta vind vindt voel voelde voelden voelt vonden zeg zegt zei zeiden zul"},
        {{with_verb_of_speech, in_verb_group, infinitive_at_end}, "blijven gaan komen zien"},
        {{with_verb_of_speech, in_verb_group}, "durven hoeven hoor hoorde hoorden hoort horen laten"},
        {{with_verb_of_speech, infinitive_at_end}, "zijn"},
        {{with_verb_of_speech}, "beginnen begint geweest placht pleegt scheen schenen schijnt"},
        {{in_verb_group}, "helpen helpt hielp leert leren proberen"},
        {{past, of_people}, "hief keek lachte zette zweeg"},
        {{past}, "keken trok trokken verliet wierp zwegen"},
        {{of_people},
         "aarzelde aarzelt begreep begrijpt fronst fronste glimlacht glimlachte grijnst grijnsde huilde huilt kijkt "
         "knikt "
         "knikte lacht schudde schudt slikt slikte snapt snapte staart staarde twijfelde twijfelt zucht zuchtte "
         "zwijgt"},
        {{asks_or_knows}, "vragen weten"},
        {{infinitive_at_end}, "doen krijgen staan zitten"},
    });
});

}

bool is_common_verb(std::string_view folded)
{
    return frequent_verbs.has(folded, FrequentVerbUse::common);
}

bool accompanies_verb_of_speech(std::string_view folded)
{
    return frequent_verbs.has(folded, FrequentVerbUse::with_verb_of_speech);
}

bool joins_verb_group(std::string_view folded)
{
    return frequent_verbs.has(folded, FrequentVerbUse::in_verb_group);
}

bool tells_in_past(std::string_view folded)
{
    return frequent_verbs.has(folded, FrequentVerbUse::past);
}

bool asks_or_knows(std::string_view folded)
{
    return frequent_verbs.has(folded, FrequentVerbUse::asks_or_knows);
}

bool tells_wish(std::string_view folded)
{
    return frequent_verbs.has(folded, FrequentVerbUse::wishes);
}

bool is_frequent_infinitive(std::string_view folded)
{
    return frequent_verbs.has(folded, FrequentVerbUse::infinitive_at_end);
}

bool is_passive_auxiliary(std::string_view folded)
{
    return frequent_verbs.has(folded, FrequentVerbUse::passive);
}

bool tells_of_a_person(std::string_view folded)
{
    return frequent_verbs.has(folded, FrequentVerbUse::of_people);
}

}
