#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Recognises text in which every line is an utterance behind an identifier and a tab, as the ParlaMint corpora are
/// published ("ParlaMint-NL_2017-01-26-tweedekamer-4.u1<TAB>Ik heet ..."): every line is a turn without a speaker.
/// Returns whether the text is of this kind.
bool mark_utterances(std::string_view text, std::vector<MarkedLine>& lines);

}
