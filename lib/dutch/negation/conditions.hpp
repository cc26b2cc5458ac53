#pragma once

#include "dutch/negation/clause_words.hpp"
#include "text/token.hpp"

#include <optional>

namespace draad {

/// The conjunction by which the clause of a hit is only supposed: als, indien, of (whether). None where als tells what
/// used to happen (als hij thuiskwam, sloeg hij), names the matter at hand (als het om veiligheid gaat) or says what is
/// found important (het is belangrijk als), and none where of joins what is so (het duurde niet lang of).
std::optional<TokenSpan> find_condition(const ClauseWords& words, TokenSpan hit);

}
