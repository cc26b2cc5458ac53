#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads what speech recognition writes as JSON: Whisper's segments (openai, faster-whisper, whisper.cpp's
/// "transcription"), those with speakers (WhisperX, per segment or per word), and any list of segments with a text or
/// words. Numbers of time are seconds; whisper.cpp's `offsets` are milliseconds. Segments become turns and paragraphs
/// as captions do. Throws Error if it is no JSON, nested deeper than any of these, or holds no segments.
Document read_recognition_json(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

}
