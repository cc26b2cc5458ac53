#pragma once

#include "match/compiled_codebook.hpp"
#include "match/word_table.hpp"
#include "text/word_condition.hpp"

namespace draad {

/// What a passage must hold so that one of the codebook's rules can match: necessary, not sufficient.
WordCondition requirement_of(const CompiledCodebook& codebook, const WordTable& table);

}
