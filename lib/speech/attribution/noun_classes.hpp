#pragma once

#include <string_view>

namespace draad {

// Open classes of which a few words tell much about who is named, and what is no speech. All take folded words.

/// Nouns for people, from a small list and by their endings.
bool is_person_noun(std::string_view folded);
/// Nouns that stand before a colon and are nobody: voorbeeld, vraag.
bool is_label_noun(std::string_view folded);
/// Nouns that bear a title or a name (boek, project, noemer) or mean words (term, woord).
bool is_noun_of_titles(std::string_view folded);
/// zogenaamde, heet, noemt, getiteld.
bool is_word_of_naming(std::string_view folded);
/// Nouns that end as an adjective does: gemeente, politie.
bool is_noun_in_e(std::string_view folded);

}
