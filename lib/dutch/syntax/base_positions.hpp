#pragma once

#include "dutch/syntax/clause_openers.hpp"
#include "dutch/syntax/separable_verbs.hpp"
#include "text/folded_token.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace draad {

// Where the base of a separable verb stands.

/// Whether a folded word is a finite form or the infinitive of the base verb.
bool is_base(const SeparableVerb& verb, std::string_view folded);

/// Whether a folded word is the base verb's present without an ending (deel, neem), which is often a noun's form too.
/// It is known by the form in -t that the verb has as well.
bool is_bare_stem(const SeparableVerb& verb, std::string_view folded);

/// Whether a form of the verb may be a noun's as well: vallen, haken, but neither komen nor doet.
bool is_noun_form(const SeparableVerb& verb, std::string_view folded);

/// Whether a form of the base is a finite verb where it stands: after a determiner or preposition it is a noun (het
/// deel, de stoffen), after te an infinitive.
bool stands_as_finite_verb(const SeparableVerb& verb, std::span<const FoldedToken> sentence, std::size_t base,
                           std::size_t particle);

/// Whether a clause ends between base and particle.
bool crosses_clause(const FoldedWords& words, std::size_t base, std::size_t particle);

}
