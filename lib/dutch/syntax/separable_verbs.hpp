#pragma once

#include "text/folded_token.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A separable verb whose parts may stand apart: overnemen is the particle `over` and the base verb nemen.
struct SeparableVerb {
    /// Folded: "over".
    std::string particle;
    /// The finite forms and the infinitive of the base verb, folded and sorted: neem, neemt, nam, namen, nemen.
    std::vector<std::string> base_forms;
    /// The participles of the base: genomen. Together with the particle they are one word, but many write two.
    std::vector<std::string> participles;
    /// Those of all these that are nouns as well, sorted: vallen, haken, gevallen.
    std::vector<std::string> noun_forms = {};

    bool operator==(const SeparableVerb&) const = default;
};

/// A verb and its particle in a sentence, by their indices in the list of its tokens.
struct ApartVerb {
    std::size_t base = 0;
    std::size_t particle = 0;

    auto operator<=>(const ApartVerb&) const = default;
};

/// Finds where the parts of a separable verb stand apart within a clause of one sentence ("neemt ... over", "over te
/// nemen"). `sentence` is all tokens of the sentence; the indices count from its first token.
/// (ANS 2.3.4.2.2 "scheidbare werkwoorden"; the tangconstructie, ANS 21.2.)
std::vector<ApartVerb> find_apart(const SeparableVerb& verb, std::span<const FoldedToken> sentence);

}
