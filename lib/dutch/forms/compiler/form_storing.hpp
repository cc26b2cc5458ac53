#pragma once

#include "dutch/lexicon/compiler/lexicon_writer.hpp"
#include "dutch/lexicon/compiler/word_table.hpp"
#include "dutch/lexicon/lexicon.hpp"

namespace draad {

/// The forms of the words of a table, names left out, for a lexicon of the same words that has none yet. `jobs`: how
/// many threads make them.
StoredForms make_stored_forms(const WordTable& words, const Lexicon& lexicon, unsigned jobs);

}
