#pragma once

#include "coding/coding_session.hpp"
#include "codings/sampling/corpus_units.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace draad {

/// By code of a codebook: which of the codes that a sheet asks for it counts as, itself or the nearest one above it;
/// nothing where there is none. `asked` holds indices of codes; what is found is an index in `asked`.
std::vector<std::optional<std::size_t>> columns_of_codes(const Codebook& codebook, std::span<const std::size_t> asked);

/// For each unit in which a session has hits: which columns they count for. A hit belongs to each unit in which it has
/// words. The session keeps texts.
std::map<std::size_t, std::set<std::size_t>> find_unit_codes(CodingSession& session, std::span<const CorpusUnit> units,
                                                             Unit kind,
                                                             std::span<const std::optional<std::size_t>> columns);

}
