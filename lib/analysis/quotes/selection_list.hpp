#pragma once

#include "analysis/quotes/quotes.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Reads a list of decisions: a heading that says what it is, then "keep ID" or "reject ID" a line, with the path of a
/// code behind it if it is for that code alone; what follows a # is a remark. Throws Error, with file and line, for
/// anything else.
std::vector<QuoteDecision> read_selection_list(const std::string& file, std::string_view text);

/// The text of such a list; the same decisions give the same bytes.
std::string write_selection_list(std::span<const QuoteDecision> decisions);

/// Adds decisions to others; of two about one quote and code the later holds.
void add_decisions(std::vector<QuoteDecision>& decisions, std::span<const QuoteDecision> more);

/// The decisions that someone makes by naming ids: for all codes, or for those that quotes are selected of if only some
/// are. Throws Error for what is no id.
std::vector<QuoteDecision> decisions_of(std::span<const std::string> kept, std::span<const std::string> rejected,
                                        std::span<const std::string> codes);

/// Whether an id names a quote, from whatever folder it was made.
bool stands_for(std::string_view id, const Quote& quote);

}
