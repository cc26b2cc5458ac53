#pragma once

#include "analysis/hits/hit_rows.hpp"
#include "cli/opening.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace draad {

/// A function of the rows of some hits and their passages, whose texts and words are not kept.
using UseRows = std::function<void(std::span<const CodedPassage>, std::vector<HitRow>&&)>;

/// Codes what was opened, and calls `use` with some rows at a time, in order, soon after they were found, so that
/// memory does not grow with the hits. With `is_unique`, rows of passages that repeat an earlier one are left out and
/// counted in `coded`.
void code_into_rows(Coded& coded, bool is_unique, std::size_t window, const UseRows& use);

}
