#pragma once

#include "coding/explain/explanation.hpp"

#include <ostream>
#include <span>

namespace draad {

/// Explanations for people: a paragraph for each rule that looked at the text, the words it matched below it.
void write_explanation(std::span<const ExplainedRule> explained, const Codebook& codebook, std::ostream& out);

}
