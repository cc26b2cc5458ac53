#pragma once

#include "ingest/lines/label.hpp"
#include "ingest/lines/marked_line.hpp"
#include "passages/document.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Writes the readable text of a conversation whose format keeps speakers, times and words apart (captions, TEI, CHAT):
/// what a .txt of it would hold, so that the twins of a transcript give the same passages. A turn opens with
/// "[00:01:02] Anna (ouder): "; its further paragraphs, and all that is no speech, have lines of their own.
class TranscriptWriter {
public:
    /// What follows is said by this speaker; a label without a name means that nobody knows who speaks.
    void open_turn(const Label& label);
    /// What follows is nobody's turn.
    void close_turn();
    /// A paragraph of the turn, or running text outside any. Its white space becomes single blanks; an empty one is
    /// left out. `time` is in seconds.
    void add_paragraph(std::string_view paragraph, std::optional<std::uint32_t> time = std::nullopt);
    /// A heading (which ends the turn), a note, a stage line or a line of meta.
    void add_aside(LineRole role, std::string_view aside);

    /// The document of all that was written. Throws Error if that is nothing. `encoding` is the file's own; `fields`
    /// may hold a "titel".
    Document finish(std::string_view name, std::string encoding, Fields fields, std::span<const Speaker> known);

private:
    void write(MarkedLine line, std::string_view prefix, std::string_view content);

    std::string text_;
    std::vector<MarkedLine> lines_;
    /// Of a turn without words as yet.
    std::optional<Label> label_;
    bool ends_turn_ = false;
};

}
