#pragma once

#include "analysis/hits/hit_rows.hpp"
#include "cli/opening.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace draad {

/// What is done with the rows of some hits and their passages, which have no more texts and words.
using UseRows = std::function<void(std::span<const CodedPassage>, std::vector<HitRow>&&)>;

/// Codes what was opened, and calls `use` with some rows at a time, in their order, soon after they were found: memory
/// does not grow with the hits. With `is_unique`, those of passages that repeat an earlier one are left out, and
/// counted in `coded`.
void code_into_rows(Coded& coded, bool is_unique, std::size_t window, const UseRows& use);

}
