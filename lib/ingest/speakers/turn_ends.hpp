#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// In a transcript, ends turns where something begins that nobody in it says: what a program or a transcriber writes
/// ("Transcribed by ...", "heeft de transcriptie gestopt") becomes meta, the head of what is added behind a
/// conversation ("Bijlage 1: Toestemmingsformulier") a heading. Labels must be known.
void mark_turn_ends(std::string_view text, std::vector<MarkedLine>& lines);

}
