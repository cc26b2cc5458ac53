#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// What a pane of captions prints around each turn, and no one says: the name and the time again above the label
/// ("Noor van Dijk" / "0:03" / "Noor van Dijk 0 minuten 3 seconden").
void mark_echoes_of_labels(std::string_view text, std::vector<MarkedLine>& lines);

/// The moments that a chat prints on lines of their own behind or before each message ("12 mrt 2024 14:05") become
/// markup.
void mark_moments(std::string_view text, std::vector<MarkedLine>& lines);

/// In a chat, what the program says ("12-03-2024 14:05 - Noor heeft Sem toegevoegd") becomes meta and ends the turn
/// above; a message that stands for a picture or for nothing becomes stage.
void mark_system_messages(std::string_view text, std::vector<MarkedLine>& lines);

/// In a transcript, ends turns where something begins that nobody in it says: what a program or a transcriber writes
/// ("Transcribed by ...", "heeft de transcriptie gestopt") becomes meta, the head of what is added behind a
/// conversation ("Bijlage 1: Toestemmingsformulier") a heading. Labels must be known.
void mark_turn_ends(std::string_view text, std::vector<MarkedLine>& lines);

}
