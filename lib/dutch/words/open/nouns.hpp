#pragma once

#include <string_view>

namespace draad {

// Nouns of which a few tell much about what is named. All take folded words.

/// boek, noemer, woord: bears a title or a name, or means words: het boek ‘…’, onder de noemer ‘…’.
bool is_noun_of_titles(std::string_view folded);

/// antwoord, mening: what was said, as in: luidt het antwoord.
bool is_noun_of_saying(std::string_view folded);

/// titel, naam: what stands in quotation marks after it is a title, after a colon too.
bool names_title(std::string_view folded);

/// brief, motie, beleidsnota: what stands in it can be quoted: in de brief staat: ‘…’; from a list and by endings.
bool is_document_noun(std::string_view folded);

/// gemeente, fractie, ouderbond: people who may speak with one voice; from a list and by endings.
bool is_group_noun(std::string_view folded);

/// dag, keer: tells when: iedere keer dat hij dat zei.
bool is_noun_of_time(std::string_view folded);

/// gemeente, politie: ends as an adjective does; from a list and by endings.
bool is_noun_in_e(std::string_view folded);

/// Words in -heid, -ing, -teit, -schap ... name things, not people.
bool is_abstract_noun(std::string_view folded);

}
