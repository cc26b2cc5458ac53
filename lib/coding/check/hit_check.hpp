#pragma once

#include "coding/check/finding.hpp"
#include "coding/coding_session.hpp"

#include <vector>

namespace draad {

/// What the hits on texts say of the rules that found them, as warnings with examples from the texts:
/// - a rule that hits more than three times in a thousand words: it marks texts, not what is said in them;
/// - a rule whose hits stand, in more than half of at least ten different sentences, beside one and the same word of
///   content that the rule does not name: that may be a figure of speech (het woord *voeren*; Church & Hanks 1990,
///   "Word association norms");
/// - rules that find nothing in a hundred thousand words or more, together for each code.
/// `session` must keep texts and want the hits of all codes.
std::vector<Finding> check_hits(CodingSession& session);

}
