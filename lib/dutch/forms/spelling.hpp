#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The spelling of folded Dutch words where an ending begins with a vowel or where it is taken off (Woordenlijst,
/// Leidraad 2 "klinkers" and 3 "medeklinkers"). Several answers stand in the order of how likely they are.

/// A letter that spells a vowel; `y` is one too, `j` of `ij` is not.
bool is_vowel(char letter);

/// What a word becomes before an ending with a vowel: raam → ram(en), zak → zakk(en), huis → huiz(en), middel →
/// middel(en).
std::vector<std::string> before_vowel(std::string_view word);

/// What is left if such an ending is taken off: mak(en) → maak, zegg(en) → zeg, huiz(en) → huis, wandel(en) → wandel.
std::vector<std::string> without_vowel_ending(std::string_view stem);

/// Whether a verb's past takes -te: the sound before -en of the infinitive is voiceless ('t kofschip; ANS 2.3.2.2).
bool is_voiceless(std::string_view infinitive_stem);

/// Whether a word's last syllable is one that seldom bears the stress, so that its consonant is not doubled: midd-el,
/// luist-er, ad-em, tek-en, haast-ig, monn-ik (Leidraad 3.2).
bool ends_unstressed(std::string_view word);

/// How many runs of vowels a word has.
std::size_t count_syllables(std::string_view word);

}
