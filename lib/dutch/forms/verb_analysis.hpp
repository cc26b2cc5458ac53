#pragma once

#include "dutch/forms/verb_parts.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <string_view>

namespace draad {

/// A separable verb in two: over + nemen. The particle is empty if the verb does not come apart. Views of the
/// infinitive.
struct VerbParts {
    std::string_view particle;
    std::string_view base;
};

/// What the forms of a verb are made of: its two parts, and the principal parts of its base (of itself, if it does not
/// come apart).
struct VerbAnalysis {
    VerbParts parts;
    PrincipalParts base;
};

/// Takes an infinitive apart if both the particle and the base are words, and the lists do not show it as inseparable.
/// The infinitive must outlive what is returned.
VerbAnalysis analyse_verb(std::string_view infinitive, const Lexicon& lexicon);

}
