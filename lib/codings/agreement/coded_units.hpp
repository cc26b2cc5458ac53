#pragma once

#include "codings/judgement.hpp"
#include "codings/sampling/corpus_units.hpp"
#include "corpus/corpus.hpp"
#include "problem.hpp"

#include <vector>

namespace draad {

/// Whether a sheet is a list of stretches that people coded, as programs for coding by hand give it, and not of units
/// that were looked at: nothing in it is said not to apply.
bool lists_codings(const CodingSheet& sheet);

/// Makes of such a list judgements of units: all units of the documents in which something is coded. A coder who coded
/// anything in a document is taken to have read it all for every code of the list, so that a code does not apply where
/// they did not give it. A unit has a code if half of it is coded with that, or half of the stretch that is coded lies
/// in it. Notes say which documents there are no texts of, and how many codings lie in no unit.
CodingSheet judge_units(const CodingSheet& codings, const Corpus& corpus, Unit kind, std::vector<Problem>& notes);

}
