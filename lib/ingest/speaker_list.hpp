#pragma once

#include "ingest/label.hpp"
#include "text/document.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// The speakers of a document in the order in which they first speak.
class SpeakerList {
public:
    /// `known` are people from a presence list or speakers.csv, whose roles are taken over.
    explicit SpeakerList(std::span<const Speaker> known) : known_(known.begin(), known.end()) {}

    /// The place of a label's speaker. "Buma" is the "De heer Buma" of before; "Mevrouw Jansen" is not "De heer
    /// Jansen".
    std::uint32_t place_of(const Label& label);

    std::vector<Speaker> speakers() const { return speakers_; }

private:
    std::vector<Speaker> speakers_;
    std::vector<std::string> folded_;
    std::vector<Speaker> known_;
};

}
