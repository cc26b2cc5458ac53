#pragma once

#include <set>
#include <string>
#include <string_view>

namespace draad {

/// The runs of three words of a text, folded and without marks; of a shorter text the whole.
using WordRuns = std::set<std::string>;
WordRuns word_runs(std::string_view text);

/// Whether two texts say nearly the same, or one holds nearly all of the other: a quote set apart from the article that
/// it is taken from, a statement in two versions of a report.
bool says_same(const WordRuns& one, const WordRuns& other);

}
