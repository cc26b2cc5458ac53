#pragma once

#include "dutch/lexicon/compiler/lexicon_writer.hpp"
#include "dutch/lexicon/compiler/word_table.hpp"
#include "dutch/lexicon/lexicon.hpp"

namespace draad {

/// Whose forms are stored: of all words but names, or only of those that the lists say to head a paradigm (singulars,
/// infinitives, base forms), which a build without optimization makes in bearable time.
enum class WordsToStore { all, lemmas };

/// The forms of words of a table, for a lexicon of the same words that has none yet. `jobs`: how many threads make
/// them.
StoredForms make_stored_forms(const WordTable& words, const Lexicon& lexicon, WordsToStore which, unsigned jobs);

}
