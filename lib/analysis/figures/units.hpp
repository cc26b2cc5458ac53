#pragma once

#include "coding/coding.hpp"
#include "corpus/corpus.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace draad {

/// The stretch of text in which things must meet. A passage outside any turn is a turn of its own.
enum class Unit { sentence, passage, turn, document };

/// The name of a unit ("passage"), and the unit of a name.
std::string_view name_of(Unit unit);
std::optional<Unit> unit_named(std::string_view name);

/// How many units a corpus holds, of the passages that a filter lets pass. Sentences and turns are counted by reading
/// these passages.
std::size_t count_units(const Corpus& corpus, const PassageFilter& filter, Unit unit);

/// For each unit with any hits, in the order of the texts: by code of the codebook, whether it or a code below it
/// applies.
std::vector<std::vector<bool>> codes_by_unit(const Coding& coding, const Codebook& codebook, Unit unit);

}
