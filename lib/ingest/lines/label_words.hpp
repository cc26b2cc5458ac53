#pragma once

#include <string>
#include <string_view>

namespace draad {

/// The small vocabulary by which labels are told from text. All arguments are folded (`fold`).

/// A word for who someone is in a conversation or in care: "interviewer", "moeder", "jeugdbeschermer".
bool is_role_word(std::string_view word);

/// "mevrouw", "dhr.", "de heer" without its article.
bool is_honorific(std::string_view word);

/// A small word inside a Dutch name: "van", "der", "ter", "'t".
bool is_name_particle(std::string_view word);

/// A word or phrase that introduces text and is nobody's name: "let op", "daarom", "besluit", "stap".
bool introduces_text(std::string_view phrase);

/// Minutes' own words, which are said by no one: "besluit", "actie", "afspraak".
bool records_decision(std::string_view word);

/// Words in -heid, -ing, -teit, -schap ... name things, not people.
bool is_abstract_noun(std::string_view word);

/// "deelnemer 1" and "r2" without their number.
std::string_view without_number(std::string_view name);

/// A name without "de heer", "mevrouw" or an article: "de heer van dijk" → "van dijk", "de voorzitter" → "voorzitter".
std::string without_honorific(std::string_view folded_name);

}
