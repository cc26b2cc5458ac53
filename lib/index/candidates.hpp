#pragma once

#include "text/word_condition.hpp"

#include <xapian.h>

#include <cstdint>
#include <vector>

namespace draad {

/// The numbers of a database's documents for which a condition holds, ascending. Each word's postings are read once,
/// however many parts of the condition name it.
std::vector<std::uint32_t> find_candidates(const Xapian::Database& database, const WordCondition& condition);

}
