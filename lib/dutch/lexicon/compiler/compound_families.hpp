#pragma once

#include "dutch/lexicon/compiler/word_table.hpp"

namespace draad {

/// Marks the words that are the first or the last part of some or many longer nouns of the table, by their letters:
/// what stands beside them is a noun of five letters or more, with or without a linking -s-, -e-, -n-, -en- or -er-, so
/// that few are counted by chance.
void count_compound_families(WordTable& words);

}
