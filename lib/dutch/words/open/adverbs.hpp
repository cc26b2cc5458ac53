#pragma once

#include <string_view>

namespace draad {

// Adverbs (ANS 8 "bijwoord"), and adjectives used as such. All take folded words.

/// dan, toen, daarom: en before it begins a clause.
bool opens_clause_after_en(std::string_view folded);

/// ook, alleen, nog: maar after it is an adverb: ook maar, alleen maar.
bool makes_adverb_of_maar(std::string_view folded);

/// ook, niet, nog: may stand between a particle that ends its clause and what is said after it: op ook al ...
bool may_follow_particle(std::string_view folded);

/// ook, zelfs, zeker: makes one constituent with the subject behind it: ook de rechter.
bool focuses_subject(std::string_view folded);

/// aldus, zo, dan: leads from a quotation to who said it: ‘…’, aldus de moeder.
bool leads_to_speaker(std::string_view folded);

/// niet, zich, ook, hem: what often stands beside a finite verb, adverb or pronoun.
bool is_beside_verb(std::string_view folded);

/// zacht, later, maandag, onderweg: may stand beside a verb of speech, so that it is no part of a speaker's name; by a
/// list and by endings.
bool is_adverb_beside_speech(std::string_view folded);

}
