#include "dutch/words/clitics.hpp"
#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/interjections.hpp"
#include "dutch/words/particles.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "unit/dutch/words/words_of_use.hpp"

#include <algorithm>

using namespace draad;
using test::WordsOfUse;

#define USE(predicate) #predicate, predicate

TEST_CASE("prepositions are known by what they do")
{
    const WordsOfUse uses[] = {
        {USE(is_preposition), {"in", "van", "tussen", "zonder"}, {"behalve", "ten", "inzake", "toe", "de"}},
        {USE(is_preposition_after_clause), {"in", "van", "qua", "richting"}, {"behalve", "mee"}},
        {USE(is_preposition_beside_name), {"in", "van", "tusschen", "ter"}, {"jegens", "qua", "mee"}},
        {USE(tells_circumstance), {"door", "sinds", "dankzij"}, {"in", "met"}},
        {USE(joins_pronominal_adverb), {"van", "mee", "vandaan"}, {"tijdens", "sinds", "met"}},
        {USE(is_preposition_before_place), {"in", "naar", "nabij"}, {"met", "gemeente"}},
        {USE(is_preposition_before_person), {"door", "met", "tegen"}, {"in", "vader"}},
        {USE(is_preposition_before_year), {"in", "sinds", "vanaf"}, {"met", "jaren"}},
    };
    test::check_uses(uses);
}

TEST_CASE("determiners are known by what they do")
{
    const WordsOfUse uses[] = {
        {USE(is_determiner), {"de", "een", "mijn", "meer", "zo'n"}, {"den", "acht", "ik"}},
        {USE(is_determiner_beside_name), {"de", "den", "acht", "verschillende"}, {"meer", "weinig", "ik"}},
        {USE(stands_for_noun), {"deze", "alle", "sommige"}, {"de", "dit"}},
        {USE(is_demonstrative), {"dat", "dit", "die", "deze"}, {"de", "wat"}},
        {USE(makes_noun_of_particle), {"de", "een", "geen"}, {"het", "groot"}},
        {USE(may_make_noun_of_particle), {"het", "zijn"}, {"de", "uw"}},
    };
    test::check_uses(uses);
}

TEST_CASE("pronouns are known by what they stand for")
{
    const WordsOfUse uses[] = {
        {USE(is_subject_pronoun), {"ik", "ze", "er", "het", "iedereen"}, {"hem", "zich", "gij"}},
        {USE(is_personal_pronoun), {"ik", "ze", "men"}, {"het", "die", "ge", "hem"}},
        {USE(is_only_subject), {"ik", "hij", "we", "wij"}, {"ze", "je", "u"}},
        {USE(is_object_pronoun), {"mij", "hem", "ons"}, {"zich", "je", "hij"}},
        {USE(is_pronoun_beside_verb), {"zich", "me", "haar"}, {"ons", "ik"}},
        {USE(takes_bare_stem), {"ik", "'k", "jij", "gij"}, {"hij", "jullie"}},
        {USE(takes_plural_verb), {"we", "ze", "die", "er"}, {"ik", "hij", "dat"}},
        {USE(is_relative), {"die", "waarin", "wiens"}, {"deze", "er"}},
        {USE(is_pronominal), {"er", "d'r", "daar", "nergens"}, {"dat", "waarin"}},
        {USE(begins_pronominal_adverb), {"er", "daar", "nergens"}, {"d'r", "dat"}},
        {USE(stands_for_speaker), {"ze", "iemand", "sommigen", "deze"}, {"hem", "het", "dat"}},
        {USE(points_to_speaker), {"ze", "hij", "ik"}, {"iemand", "je", "deze"}},
        {USE(stands_for_hearer), {"me", "zich", "elkander", "'t"}, {"ik", "dat"}},
        {USE(is_pronoun_of_talk), {"ik", "jullie", "onze", "m'n"}, {"hij", "ze", "k", "ja"}},
        {USE(refers_into_text), {"ik", "hen", "deze"}, {"jij", "je", "maar"}},
        {USE(points_back), {"daar", "dat", "hij"}, {"ik", "daarom", "maar"}},
    };
    test::check_uses(uses);
}

TEST_CASE("conjunctions are known by what they join")
{
    const WordsOfUse uses[] = {
        {USE(is_subordinator), {"omdat", "hoewel", "toen", "waarna", "aangezien"}, {"als", "en", "dat", "dus"}},
        {USE(may_begin_clause), {"omdat", "als", "en", "voor", "dus"}, {"noch", "dan"}},
        {USE(begins_other_clause), {"omdat", "en", "die", "waarom"}, {"alsof", "om", "voor"}},
        {USE(goes_on_after_clause), {"en", "dan", "zoals", "aangezien"}, {"omdat", "die", "inzake"}},
        {USE(is_supposition), {"als", "indien", "of"}, {"omdat", "en"}},
        {USE(tells_when_or_why), {"toen", "omdat", "als"}, {"of", "hoewel"}},
        {USE(is_coordination), {"en", "alsmede", "t/m", "resp."}, {"omdat", "want", "t/"}},
    };
    test::check_uses(uses);
    std::vector<std::string_view> all = suppositions();
    std::ranges::sort(all);
    CHECK(all == std::vector<std::string_view>{"als", "indien", "mits", "of", "tenzij"});
}

TEST_CASE("frequent verbs are known by what goes with them")
{
    const WordsOfUse uses[] = {
        {USE(is_common_verb), {"is", "kunnen", "zei", "ging"}, {"zijn", "gaan", "keek"}},
        {USE(accompanies_verb_of_speech), {"heeft", "zijn", "hoorde", "durft"}, {"zegt", "vindt", "keek"}},
        {USE(joins_verb_group), {"kan", "gaat", "helpen"}, {"is", "te", "werd"}},
        {USE(tells_in_past), {"was", "keek", "zweeg"}, {"is", "zei", "zou"}},
        {USE(asks_or_knows), {"weet", "vroeg", "is"}, {"af", "zegt"}},
        {USE(tells_wish), {"zou", "hadden"}, {"zal", "heeft"}},
        {USE(is_frequent_infinitive), {"gaan", "doen", "zijn"}, {"kunnen", "gaat"}},
        {USE(is_passive_auxiliary), {"wordt", "werden"}, {"is", "geworden"}},
    };
    test::check_uses(uses);
}

TEST_CASE("particles are known by what they make")
{
    const WordsOfUse uses[] = {
        {USE(is_verb_particle), {"terug", "mee", "deel", "achterover"}, {"beneden", "ver"}},
        {USE(may_be_prefix), {"over", "aan", "mis"}, {"uit", "ver"}},
        {USE(is_particle_and_no_noun), {"mee", "weer", "bekend"}, {"deel", "op"}},
        {USE(is_particle_and_no_preposition), {"mee", "weer", "samen"}, {"bekend", "binnen"}},
        {USE(ends_pair_of_particles), {"toe", "neer", "aan"}, {"mee", "op"}},
        {USE(makes_other_sense), {"voor", "in", "beneden"}, {"na", "deel"}},
        {USE(tells_place_of_noun), {"na", "voor", "beneden"}, {"in", "toe"}},
    };
    test::check_uses(uses);
    CHECK(particles_of("achteropraken") == std::vector<std::string_view>{"achterop", "achter"});
    CHECK(particles_of("benedenhuis").empty());
    CHECK(may_begin_with_prefix("overtuigen"));
    CHECK_FALSE(may_begin_with_prefix("uitvallen"));
}

TEST_CASE("interjections and words shortened at their beginning")
{
    const WordsOfUse uses[] = {
        {USE(is_interjection), {"ach", "nee", "hallo"}, {"niet", "nu"}},
        {USE(is_clitic), {"s", "t", "tuurlijk"}, {"twelk", "'s"}},
        {USE(is_clitic_beside_quotations), {"s", "t", "twelk"}, {"tuurlijk", "ie"}},
    };
    test::check_uses(uses);
}
