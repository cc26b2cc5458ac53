#pragma once

#include <string_view>

namespace draad {

// Closed classes of Dutch words, folded, as far as the ends of clauses and the reach of negation depend on them.
// (ANS 5 "voornaamwoord", 9 "voorzetsel", 10 "voegwoord".)

/// ik, jij, ze, men, iedereen; also er and het, which stand where a subject stands.
bool is_subject_pronoun(std::string_view folded);

/// ik, hij, we: always a subject, unlike het and die.
bool is_personal_pronoun(std::string_view folded);

/// de, een, geen, mijn, elke, deze.
bool is_determiner(std::string_view folded);

/// in, van, tussen.
bool is_preposition(std::string_view folded);

/// omdat, hoewel, terwijl: conjunctions that begin a subordinate clause wherever they stand.
bool is_subordinator(std::string_view folded);

/// die, waarin, wiens.
bool is_relative(std::string_view folded);

/// niet, zich, ook, hem: what often stands beside a finite verb.
bool is_beside_verb(std::string_view folded);

/// is, had, kunnen, werd, ging: frequent finite verbs, most of them auxiliaries.
bool is_common_verb(std::string_view folded);

}
