#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace draad {

struct TierInterval {
    std::uint64_t begin_ms = 0;
    std::uint64_t end_ms = 0;
    std::string text;
};

/// A tier as its file has it.
struct SpeechTier {
    std::string name;
    std::vector<TierInterval> intervals; ///< those with text
};

/// Which tiers hold, word by word or sound by sound, what is in another tier of the recording: by their names ("Noor -
/// phones", "Noor-woorden") or because each of their words lies in an interval that has it. Tiers of words are none
/// where no other tier holds speech.
std::vector<bool> find_tiles(std::span<const SpeechTier> tiers);

/// The name of who speaks in a tier: "Noor" of "Noor - words".
std::string speaker_of_tier(const std::string& tier);

}
