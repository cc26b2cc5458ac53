#pragma once

#include "analysis/hits/codebook_diff.hpp"
#include "analysis/words/suggestion.hpp"
#include "coding/check/codebook_check.hpp"
#include "coding/explain/explanation.hpp"
#include "report/formats/table.hpp"

#include <span>
#include <vector>

namespace draad {

/// One row a finding: its file, line and column, how grave it is, and what it says.
Table findings_table(const CodebookCheck& check);

/// One row a rule that looked at a text.
Table explanation_table(std::span<const ExplainedRule> explained, const Codebook& codebook);

/// One row a change to a hit, with what it was before.
Table changes_table(std::span<const HitChange> changes);

/// One row a code and document where anything changed.
Table change_counts_table(std::span<const ChangeCount> counts);

/// One row a suggestion; its examples are the last columns.
Table suggestions_table(std::span<const Suggestion> suggestions);

}
