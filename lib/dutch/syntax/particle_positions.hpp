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

/// Whether the particle right before its verb at the clause's end (mee doet, mee genomen) belongs to something else: er
/// over, ten onder, van boven.
bool is_taken_by_word_before(const FoldedWords& words, std::size_t particle);

/// Whether the particle can be of a finite verb that stands before it: no preposition before a phrase of its own, no
/// noun, no part of "af en toe", of an infinitive behind it (op te lossen) or of another verb at the clause's end.
bool may_be_of_verb_before(const FoldedWords& words, std::size_t particle);

}
