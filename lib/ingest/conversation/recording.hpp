#pragma once

#include "ingest/conversation/transcript_writer.hpp"
#include "ingest/lines/label.hpp"
#include "ingest/lines/marked_line.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace draad {

/// Words with their times in a recording: a line of captions, a segment of speech recognition.
struct SpokenPiece {
    std::uint64_t begin_ms = 0;
    std::uint64_t end_ms = 0;
    std::string text;
    /// Who speaks, without a name if nobody knows; nothing: whoever spoke before.
    std::optional<Label> label;
    /// Another voice than before, though perhaps without a name: a dash of dialogue.
    bool is_other_voice = false;
    /// `text`, or what is no speech: `stage`, `meta`.
    LineRole role = LineRole::text;
};

/// Joins pieces as a reader expects: one turn as long as the same voice speaks, in one paragraph as long as it pauses
/// no longer than between two sentences. Where nobody is named, a paragraph ends too when it grows long. A sentence is
/// cut only by a silence that no sentence has. Times are those of the first piece, in whole seconds.
void write_pieces(std::span<const SpokenPiece> pieces, TranscriptWriter& writer);

}
