#pragma once

#include "coding/coding.hpp"
#include "coding/unit.hpp"
#include "corpus/corpus.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// How many units a corpus holds, of the passages that a filter lets pass. Sentences and turns are counted by reading
/// these passages.
std::size_t count_units(const Corpus& corpus, const PassageFilter& filter, Unit unit);

/// For each unit with any hits, in the order of the texts: by code of the codebook, whether it or a code below it
/// applies.
std::vector<std::vector<bool>> codes_by_unit(const Coding& coding, const Codebook& codebook, Unit unit);

}
