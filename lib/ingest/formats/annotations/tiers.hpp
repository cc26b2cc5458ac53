#pragma once

#include "ingest/conversation/recording.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What the tiers of a program for annotating recordings hold, each annotation with its times: speech in a tier a
/// speaker, and notes on it.
class Tiers {
public:
    /// An annotation that is speech; `speaker` may be empty. White space alone is none.
    void add_speech(std::uint64_t begin_ms, std::uint64_t end_ms, std::string_view speaker, std::string_view text);
    /// An annotation of another kind, under the name of its tier.
    void add_note(std::uint64_t begin_ms, std::string_view tier, std::string_view text);

    bool is_empty() const { return pieces_.empty(); }

    /// Writes all in the order of time, notes behind the speech that begins with them.
    void write(TranscriptWriter& writer);

private:
    std::vector<SpokenPiece> pieces_;
};

/// Seconds as text, "12.5", in milliseconds; 0 if it is no number.
std::uint64_t milliseconds_of(std::string_view seconds);

}
