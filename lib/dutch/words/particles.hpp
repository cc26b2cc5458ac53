#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace draad {

// Particles: adverbs, prepositions, nouns and adjectives that make verbs and nouns with what follows them.

/// terug, mee, over, los: makes separable verbs (ANS 12.2.2.2 "scheidbare samenstellingen"; nouns such as in deelnemen
/// and adjectives such as in goedkeuren included).
bool is_verb_particle(std::string_view folded);

/// The particles that a word begins with, the longer first: achterop and achter of achteropraken. Views of the word.
std::vector<std::string_view> particles_of(std::string_view word);

/// Whether a word begins with a particle that may be a prefix: doorzoeken, omringen, misbruiken.
bool may_begin_with_prefix(std::string_view word);

/// Whether a particle also makes verbs that do not come apart: overtúigen beside óvernemen (ANS 12.2.2.3).
bool may_be_prefix(std::string_view particle);

/// mee, af, bekend: behind het, een or zijn it still belongs to the verb and is no noun: neemt het mee, zet zijn muts
/// af.
bool is_particle_and_no_noun(std::string_view folded);

/// mee, af, weer: belongs to the verb behind a preposition too, and is no noun: beslist overal over mee.
bool is_particle_and_no_preposition(std::string_view folded);

/// toe, weer, neer: ends a pair: af en toe, over en weer, op en neer, heen en terug.
bool ends_pair_of_particles(std::string_view folded);

/// voor, op, in: makes verbs and nouns of another sense: voorzorg, oprecht, inspraak.
bool makes_other_sense(std::string_view folded);

/// achter, boven, na: tells a place, a time or a rank before a noun: achterdeur, namiddag.
bool tells_place_of_noun(std::string_view folded);

/// An unstressed prefix that a verb begins with (be-, ver-, ont-, her-, er-, ge-): its participle takes no ge-. Empty
/// if none.
std::string_view unstressed_prefix(std::string_view verb);

}
