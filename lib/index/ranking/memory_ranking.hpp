#pragma once

#include "passages/passage_query.hpp"
#include "passages/passage_ranking.hpp"
#include "passages/passage_words.hpp"

#include <memory>
#include <span>
#include <vector>

namespace draad {

/// Ranks passages that are in memory, as those of an index are ranked: by a database in memory that has the words of
/// the query. `documents`: the words of the passages of each document, in the vocabulary that the query is in.
std::unique_ptr<PassageRanking> rank_in_memory(std::span<const std::vector<PassageWords>> documents,
                                               const PassageQuery& query);

}
