#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The plurals that end otherwise than by rule, from the noun's end: veiligheid → veiligheden, pleegkind →
/// pleegkinderen, hoofdstad → hoofdsteden. Empty if its end is regular.
std::vector<std::string> irregular_plurals(std::string_view singular);

/// The nouns of which a word may be such a plural: steden → stad.
std::vector<std::string> irregular_singulars(std::string_view plural);

/// The spellings of a plural in -en, the likeliest first: raam → ramen, bal → ballen, balen. After a vowel in -n:
/// ziekten, ideeen.
std::vector<std::string> plurals_with_en(std::string_view singular);

/// Whether a short vowel becomes long in a noun's plural: dag, dagen (ANS 3.5.2.3).
bool lengthens_in_plural(std::string_view singular);

/// The plural in -s or 's: tafels, foto's.
std::string plural_with_s(std::string_view singular);

/// Whether a noun of which nothing more is known makes its plural with -s (ANS 3.5.2.2).
bool prefers_s(std::string_view singular);

/// The diminutives that the rules allow, the likeliest first: raampje.
std::vector<std::string> diminutives(std::string_view singular);

}
