#pragma once

#include "analysis/figures/count.hpp"
#include "analysis/repeats/duplicates.hpp"
#include "analysis/repeats/row_stream.hpp"
#include "coding/coding_session.hpp"

#include <string>
#include <vector>

namespace draad {

/// Figures for codes, and what was left out of them.
struct SessionCount {
    std::vector<GroupCount> groups;
    LeftOutDuplicates duplicates;
    /// Hits among those counted that are said by someone who is there to ask (see `asks_questions`).
    std::size_t in_questions = 0;
};

/// Goes through a session and counts, whole or by the values of a field (see `count`). Where repeated passages are left
/// out, they count neither as hits nor as words, and the request keeps texts.
SessionCount count_session(CodingSession& session, const std::string& by, RepeatedPassages repeated);

}
