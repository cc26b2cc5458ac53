#include "dutch/words/pronouns.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class PronounUse : std::uint8_t {
    subject,
    personal,
    only_subject,
    object,
    beside_verb,
    takes_stem,
    takes_plural,
    relative,
    pronominal,
    joins_preposition,
    stands_for_speaker,
    points_to_speaker,
    stands_for_hearer,
    of_talk,
    refers_into_text,
    points_back,
};

constexpr auto pronouns = flagged_words<PronounUse>([] {
    using enum PronounUse;
    return std::to_array<WordRow<PronounUse>>({
        {{subject, personal, only_subject, takes_stem, stands_for_speaker, points_to_speaker, of_talk,
          refers_into_text},
         "ik"},
        {{subject, personal, only_subject, takes_plural, stands_for_speaker, points_to_speaker, of_talk,
          refers_into_text},
         "we wij"},
        {{subject, personal, only_subject, stands_for_speaker, points_to_speaker, refers_into_text, points_back},
         "hij"},
        {{subject, personal, takes_stem, takes_plural, stands_for_speaker, points_to_speaker, stands_for_hearer,
          of_talk, refers_into_text},
         "u"},
        {{subject, personal, takes_stem, stands_for_speaker, points_to_speaker, of_talk}, "jij"},
        {{subject, personal, takes_stem, stands_for_hearer, of_talk}, "je"},
        {{subject, personal, takes_plural, stands_for_speaker, points_to_speaker, stands_for_hearer, refers_into_text,
          points_back},
         "ze"},
        {{subject, personal, takes_plural, stands_for_speaker, points_to_speaker, refers_into_text, points_back},
         "zij"},
        {{subject, personal, takes_plural, stands_for_hearer, of_talk}, "jullie"},
        {{subject, personal, stands_for_speaker, points_to_speaker}, "men"},
        {{subject, takes_stem}, "'k"},
        {{subject, takes_plural, relative, refers_into_text, points_back}, "die"},
        {{subject, takes_plural, pronominal, joins_preposition}, "er"},
        {{subject, relative, refers_into_text, points_back}, "dat"},
        {{subject, pronominal, joins_preposition, refers_into_text, points_back}, "daar"},
        {{subject, stands_for_speaker, points_to_speaker}, "ie"},
        {{subject, stands_for_speaker}, "iedereen iemand niemand"},
        {{subject, stands_for_hearer}, "'t het"},
        {{subject, refers_into_text, points_back}, "dit"},
        {{subject}, "-ie alles mensen niets"},
        {{object, beside_verb, stands_for_hearer, of_talk, refers_into_text}, "me mij"},
        {{object, beside_verb, stands_for_hearer, refers_into_text}, "haar hem hen"},
        {{object, stands_for_hearer, of_talk, refers_into_text}, "ons"},
        {{object, stands_for_hearer, of_talk}, "jou"},
        {{object, stands_for_hearer, refers_into_text, points_back}, "hun"},
        {{beside_verb, stands_for_hearer}, "zich"},
        {{takes_stem, stands_for_speaker, points_to_speaker, of_talk}, "gij"},
        {{takes_stem, stands_for_speaker, points_to_speaker}, "ge"},
        {{relative, pronominal, joins_preposition}, "waar"},
        {{relative},
         "dewelke hetgeen hetwelk waaraan waarbij waarbinnen waardoor waarin waarmee waarna waarnaar waarom "
         "waaronder waarop waarover waartegen waartoe waartussen waaruit waarvan waarvoor wat welke wie wiens wier"},
        {{pronominal, joins_preposition}, "ergens hier nergens"},
        // That d'r makes no pronominal adverb (d'r op) seems an accident.
        {{pronominal}, "d'r"},
        {{stands_for_speaker, refers_into_text, points_back}, "deze"},
        {{stands_for_speaker}, "allen anderen beiden gene sommigen velen"},
        // How scanners read Iemand and Iedereen.
        {{stands_for_speaker}, "ledereen lemand"},
        {{stands_for_hearer}, "elkaar elkander mijzelf zelve zelven zichzelf zichzelve zichzelven"},
        {{of_talk, refers_into_text}, "mijn onze"},
        {{of_talk}, "jouw m'n uw"},
    });
});

}

bool is_subject_pronoun(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::subject);
}

bool is_personal_pronoun(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::personal);
}

bool is_only_subject(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::only_subject);
}

bool is_object_pronoun(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::object);
}

bool is_pronoun_beside_verb(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::beside_verb);
}

bool takes_bare_stem(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::takes_stem);
}

bool takes_plural_verb(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::takes_plural);
}

bool is_relative(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::relative);
}

bool is_pronominal(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::pronominal);
}

bool begins_pronominal_adverb(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::joins_preposition);
}

bool stands_for_speaker(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::stands_for_speaker);
}

bool points_to_speaker(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::points_to_speaker);
}

bool stands_for_hearer(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::stands_for_hearer);
}

bool is_pronoun_of_talk(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::of_talk);
}

bool refers_into_text(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::refers_into_text);
}

bool points_back(std::string_view folded)
{
    return pronouns.has(folded, PronounUse::points_back);
}

}
