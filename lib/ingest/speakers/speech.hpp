#pragma once

#include "ingest/lines/marked_line.hpp"
#include "ingest/speakers/voices.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Whether what stands behind labels is no speech: nobody asks, answers, says I or you or ends a
/// sentence; or nobody comes back and hardly anybody says I or you, as in a glossary; or all are roles
/// and go on as sentences do, as in a list of who does what; or what one of the voices has are
/// never sentences, as behind "Plus:" and "Code:", which can only be said where no label tells a person.
bool lack_speech(std::string_view text, const std::vector<MarkedLine>& lines, const std::vector<Candidate>& candidates,
                 const Voices& voices);

/// Whether behind all labels stands a quotation that is over before its paragraph ends: a report quotes people.
bool are_quotations(std::string_view text, const std::vector<MarkedLine>& lines,
                    const std::vector<Candidate>& candidates);

}
