#pragma once

#include "dutch/syntax/clause_openers.hpp"

#include <cstddef>
#include <string_view>

namespace draad {

// Where the particle of a separable verb stands: most particles are prepositions, adverbs or nouns as well.

/// Whether what precedes a token may be the end of a clause's verbs: a mark that does not open a quotation, or a word
/// that goes on after them (en, dat, van, om).
bool may_follow_clause(const FoldedWords& words, std::size_t at);

/// Whether a folded word is a verb that stands between particle and base in a verb group: over kunnen nemen, op zou
/// lossen (ANS 18.5).
bool is_group_verb(std::string_view folded);

/// Whether er, daar or waar stands shortly before a preposition, which then is the rest of a pronominal adverb.
bool follows_pronominal(const FoldedWords& words, std::size_t at);

/// Whether an infinitive with te follows soon: om tot rust te komen.
bool leads_to_infinitive(const FoldedWords& words, std::size_t at);

/// Whether a verb that takes an infinitive stands before, in the same clause as far as marks tell: wil langs komen, zag
/// het aan komen.
bool has_group_verb_before(const FoldedWords& words, std::size_t at);

/// Whether the particle before its infinitive, a preposition, is rather the rest of a pronominal adverb: daar wil ik
/// niet aan komen, dat er dingen in staan.
bool is_rest_of_pronominal(const FoldedWords& words, std::size_t particle);

/// Whether the clause in which a word stands is a subordinate one, as far as what stands before the word tells.
bool is_in_subordinate_clause(const FoldedWords& words, std::size_t at);

/// Whether the particle af ends a phrase that tells from or toward whom: glijden van me af, komt op hem af; but
/// pakken ze alles van je af.
bool closes_phrase_of_person(const FoldedWords& words, std::size_t base, std::size_t particle);

/// Whether the particle right before its verb at the clause's end (mee doet, mee genomen) belongs to something else: er
/// over, ten onder, van boven.
bool is_taken_by_word_before(const FoldedWords& words, std::size_t particle);

/// Whether the particle can be of a finite verb that stands before it: no preposition before a phrase of its own, no
/// noun, no part of "af en toe", of an infinitive behind it (op te lossen) or of another verb at the clause's end.
bool may_be_of_verb_before(const FoldedWords& words, std::size_t particle);

}
