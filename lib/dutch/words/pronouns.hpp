#pragma once

#include <string_view>

namespace draad {

// Pronouns (ANS 5 "voornaamwoord") and the pronominal adverbs er, daar and waar with what they make (8.6). All take
// folded words.

/// ik, jij, ze, men, iedereen; also er and het, which stand where a subject stands.
bool is_subject_pronoun(std::string_view folded);

/// ik, hij, we: always a subject, unlike het and die.
bool is_personal_pronoun(std::string_view folded);

/// ik, hij, we, wij: a subject and never an object or a possessive.
bool is_only_subject(std::string_view folded);

/// mij, hem, ons.
bool is_object_pronoun(std::string_view folded);

/// zich, me, hem: an object that often stands beside the finite verb.
bool is_pronoun_beside_verb(std::string_view folded);

/// ik, jij, u: the verb beside it may be a stem without ending: ik werk, werk je.
bool takes_bare_stem(std::string_view folded);

/// we, ze, die, er: may be the subject of a plural.
bool takes_plural_verb(std::string_view folded);

/// die, waarin, wiens.
bool is_relative(std::string_view folded);

/// er, daar, waar: with a preposition a pronominal adverb: ergens over praten (ANS 8.7).
bool is_pronominal(std::string_view folded);

/// er, hier, waar: the first half of a pronominal adverb: ermee, hiervan.
bool begins_pronominal_adverb(std::string_view folded);

/// ze, iemand, sommigen: may stand for who speaks.
bool stands_for_speaker(std::string_view folded);

/// ze, hij, ik: stands for who speaks by what was said before, or by pointing to the speaker and the hearer.
bool points_to_speaker(std::string_view folded);

/// me, zich, elkander: to whom is spoken: zegt me, vraagt zich af.
bool stands_for_hearer(std::string_view folded);

/// ik, je, onze: who says so speaks, of himself or to another.
bool is_pronoun_of_talk(std::string_view folded);

/// ik, hen, die: a question that holds one stands in a story, and heads nothing.
bool refers_into_text(std::string_view folded);

/// daar, dat, hij: at the beginning of a sentence, points to the one before.
bool points_back(std::string_view folded);

}
