#pragma once

#include <string_view>

namespace draad {

// Prepositions (ANS 9 "voorzetsel"), with what stands like one. All take folded words.

/// in, van, tussen: begins a phrase within a clause.
bool is_preposition(std::string_view folded);

/// in, van, qua: may begin a phrase behind the end of a clause.
bool is_preposition_after_clause(std::string_view folded);

/// van, ten, tusschen: is no part of the noun phrase that names a speaker, also in older print.
bool is_preposition_beside_name(std::string_view folded);

/// door, tijdens, dankzij: begins a phrase that tells why or when; in front of the verb it is not denied with the rest.
bool tells_circumstance(std::string_view folded);

/// van, mee, vandaan: the second half of a pronominal adverb: daarvan, ermee (ANS 8.6).
bool joins_pronominal_adverb(std::string_view folded);

/// in, naar, richting: before a name, tells that it is that of a town or country.
bool is_preposition_before_place(std::string_view folded);

/// door, met, tegen: before a name, tells that it is a person's.
bool is_preposition_before_person(std::string_view folded);

/// in, sinds, vanaf: before a year of two digits: in '98.
bool is_preposition_before_year(std::string_view folded);

}
