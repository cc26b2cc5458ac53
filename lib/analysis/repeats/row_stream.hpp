#pragma once

#include "analysis/hits/hit_rows.hpp"
#include "analysis/repeats/duplicates.hpp"
#include "coding/coding_session.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace draad {

/// A function of the rows of some hits and their passages, whose texts and words are not kept.
using UseRows = std::function<void(std::span<const CodedPassage>, std::vector<HitRow>&&)>;

/// Whether passages that repeat an earlier one of the coding count.
enum class RepeatedPassages { counted, left_out };

/// Goes through a session, and calls `use` with some rows at a time, in order, soon after they were found, so that
/// memory does not grow with the hits. `window`: words on either side. The request need keep no texts. Returns what was
/// left out.
LeftOutDuplicates stream_rows(CodingSession& session, RepeatedPassages repeated, std::size_t window,
                              const UseRows& use);

}
