#pragma once

#include "coding/passage_filter.hpp"
#include "corpus/corpus.hpp"

#include <string>

namespace draad {

/// "left out: 536 words by interviewer, gespreksleider": what a filter leaves out of those who only ask and of roles,
/// and would else let pass; empty if nothing.
std::string questions_left_out(const PassageFilter& filter, const Corpus& corpus);

}
