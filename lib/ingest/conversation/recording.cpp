#include "ingest/conversation/recording.hpp"

#include "ingest/lines/shape.hpp"

#include <algorithm>
#include <limits>

namespace draad {

namespace {

std::uint32_t seconds_of(std::uint64_t milliseconds)
{
    return static_cast<std::uint32_t>(
        std::min<std::uint64_t>(milliseconds / 1000, std::numeric_limits<std::uint32_t>::max()));
}

/// Gathers the pieces of a paragraph and writes it when the next begins.
class PieceWriter {
public:
    explicit PieceWriter(TranscriptWriter& writer) : writer_(writer) {}

    void add(const SpokenPiece& piece)
    {
        if (piece.role != LineRole::text) {
            flush();
            writer_.add_aside(piece.role, piece.text);
            return;
        }
        if (opens_turn(piece))
            open_turn(piece);
        else if (!paragraph_.empty() && begins_paragraph(piece))
            flush();
        if (paragraph_.empty())
            begin_ = piece.begin_ms;
        else
            paragraph_ += ' ';
        paragraph_ += piece.text;
        end_ = std::max(end_, piece.end_ms);
    }

    void flush()
    {
        writer_.add_paragraph(paragraph_, seconds_of(begin_));
        paragraph_.clear();
    }

private:
    bool opens_turn(const SpokenPiece& piece) const
    {
        if (piece.is_other_voice || !piece.label)
            return piece.is_other_voice;
        return !voice_ || voice_->name != piece.label->name || voice_->role != piece.label->role;
    }

    void open_turn(const SpokenPiece& piece)
    {
        flush();
        voice_ = piece.label.value_or(Label{});
        Label label = *voice_;
        label.time = seconds_of(piece.begin_ms);
        writer_.open_turn(label);
    }

    /// Silences in milliseconds. Subtitles of running speech follow each other within half a second.
    bool begins_paragraph(const SpokenPiece& piece) const
    {
        constexpr std::uint64_t pause_of_named_voice = 3000;
        constexpr std::uint64_t pause_of_unnamed_voice = 1500;
        constexpr std::uint64_t silence = 8000;
        constexpr std::size_t long_paragraph = 100; // words
        const std::uint64_t pause = piece.begin_ms > end_ ? piece.begin_ms - end_ : 0;
        if (!ends_sentence(paragraph_))
            return pause >= silence;
        const bool is_named = voice_ && !voice_->name.empty();
        return pause >= (is_named ? pause_of_named_voice : pause_of_unnamed_voice) ||
               (!is_named && count_words(paragraph_) >= long_paragraph);
    }

    TranscriptWriter& writer_;
    std::optional<Label> voice_;
    std::string paragraph_;
    std::uint64_t begin_ = 0;
    std::uint64_t end_ = 0;
};

}

void write_pieces(std::span<const SpokenPiece> pieces, TranscriptWriter& writer)
{
    PieceWriter joined(writer);
    for (const SpokenPiece& piece : pieces)
        joined.add(piece);
    joined.flush();
}

}
