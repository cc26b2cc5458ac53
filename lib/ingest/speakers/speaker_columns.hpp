#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Whether each column of a table holds what one person says, and its head who that is: two to four columns under names
/// that differ, sentences below them, and somebody who asks. Where every row has one cell and the columns take turns,
/// any names will do; where question and answer stand side by side, the heads must be roles or full names. `rows` are
/// those below the head, trimmed; a cell may be missing.
bool are_columns_of_speakers(std::span<const std::string_view> heads,
                             std::span<const std::vector<std::string_view>> rows);

}
