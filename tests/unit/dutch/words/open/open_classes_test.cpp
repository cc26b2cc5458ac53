#include "dutch/words/open/adjectives.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/open/calendar_words.hpp"
#include "dutch/words/open/introductions.hpp"
#include "dutch/words/open/naming_words.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/open/quantities.hpp"
#include "unit/dutch/words/words_of_use.hpp"

using namespace draad;
using test::WordsOfUse;

#define USE(predicate) #predicate, predicate

TEST_CASE("adverbs are known by what they stand beside")
{
    const WordsOfUse uses[] = {
        {USE(is_beside_verb), {"niet", "ook", "altijd", "zich", "hem"}, {"zacht", "ons", "maandag"}},
        {USE(is_adverb_beside_speech),
         {"niet", "zacht", "maandag", "onderweg", "mogelijkerwijs", "vooruit"},
         {"zich", "weg", "zeker", "januari"}},
        {USE(opens_clause_after_en), {"dan", "toen", "daarom"}, {"ook", "zo"}},
        {USE(makes_adverb_of_maar), {"ook", "alleen", "nog"}, {"zeg", "niet"}},
        {USE(may_follow_particle), {"ook", "niet", "vooral"}, {"zodra", "zacht"}},
        {USE(focuses_subject), {"ook", "zelfs", "zeker"}, {"zowel", "niet"}},
        {USE(leads_to_speaker), {"aldus", "zo", "dan"}, {"dat", "en", "ook"}},
    };
    test::check_uses(uses);
}

TEST_CASE("nouns for people are known by list and by ending")
{
    const WordsOfUse uses[] = {
        {USE(is_role_word),
         {"interviewer", "moeder", "jeugdbeschermer", "minister-president"},
         {"buurman", "dame", "boek"}},
        {USE(is_person_noun),
         {"moeder", "buurman", "collega's", "hulpverlener", "ambulancechauffeurskind"},
         {"boek", "groep"}},
        {USE(is_woman), {"moeder", "mevrouw"}, {"vader", "ouder", "zuster"}},
        {USE(is_man), {"vader", "meneer"}, {"moeder", "meester"}},
        {USE(stands_before_name), {"moeder", "juf", "buurman"}, {"ouder", "interviewer"}},
        {USE(is_questioner), {"interviewer", "journalist"}, {"respondent", "vraag", "i"}},
    };
    test::check_uses(uses);
}

TEST_CASE("other nouns are known by what they name")
{
    const WordsOfUse uses[] = {
        {USE(is_noun_of_titles), {"boek", "noemer", "methode"}, {"gemeente", "vraag"}},
        {USE(names_title), {"titel", "naam"}, {"boek", "woord"}},
        {USE(is_document_noun), {"brief", "motie", "beleidsnota", "jaarrapport"}, {"gemeente", "titel"}},
        {USE(is_group_noun), {"gemeente", "fractie", "ouderbond"}, {"brief", "moeder"}},
        {USE(is_noun_of_time), {"dag", "keer"}, {"moeder", "brief"}},
        {USE(approximates), {"ruim", "bijna"}, {"zestig", "helft"}},
        {USE(is_number_word), {"twee", "zestig", "40", "2,5"}, {"helft", "ruim"}},
        {USE(is_share), {"helft", "procent"}, {"zestig", "ouders"}},
        {USE(is_noun_in_e), {"gemeente", "methode", "politie", "meisje"}, {"boek", "grote"}},
        {USE(is_noun_of_saying), {"antwoord", "mening"}, {"boek", "vraag"}},
        {USE(is_abstract_noun), {"vrijheid", "opleiding", "vriendschap"}, {"ring", "boek", "moeder"}},
        {USE(is_bare_adjective), {"klein", "huilend", "eerlijk"}, {"kleine", "end", "boek"}},
        {USE(is_word_of_naming), {"zogenaamde", "heet", "noemt"}, {"zegt", "naam"}},
        {USE(is_month), {"januari", "mei"}, {"maandag", "jan"}},
        {USE(is_weekday), {"maandag", "zondag"}, {"mei", "ma"}},
    };
    test::check_uses(uses);
}

TEST_CASE("what stands before a colon and is nobody's name")
{
    const WordsOfUse uses[] = {
        {USE(introduces_text),
         {"let op", "daarom", "besluit", "stap", "met andere woorden"},
         {"let", "moeder", "anders"}},
        {USE(labels_quotation), {"voorbeeld", "let", "afspraak"}, {"daarom", "besluit"}},
        {USE(records_decision), {"besluit", "actie", "afspraak"}, {"voorbeeld", "stap"}},
    };
    test::check_uses(uses);
}
