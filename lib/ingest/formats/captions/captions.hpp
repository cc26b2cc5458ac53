#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads captions as the conversation that they show: the lines of one voice joined into turns and paragraphs, with the
/// times at which these begin, as a .txt of it would have them (`TranscriptWriter`). Voices are told by tags (<v
/// Anna>), by labels ("Anna: ...", judged by the whole document as in plain text) or by dashes of dialogue. Captions
/// that roll and show their words twice are read once; who made the captions is meta. Throws Error where there are no
/// cues.
Document read_webvtt(std::string_view name, std::string_view bytes, std::span<const Speaker> known);
Document read_subrip(std::string_view name, std::string_view bytes, std::span<const Speaker> known);
/// Reads YouTube's captions (.sbv): SubRip with a comma between the times and without numbers.
Document read_sbv(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// Whether bytes begin as captions do, whatever the file is called: "WEBVTT", or a number and the times of a cue below.
bool begins_as_webvtt(std::string_view bytes);
bool begins_as_subrip(std::string_view bytes);

}
