#pragma once

#include "speech/attribution/attribution.hpp"
#include "speech/attribution/reading.hpp"
#include "speech/marks/spans.hpp"

#include <optional>

namespace draad {

/// Whether a quoted stretch is what someone said or would say, rather than a term, a title or scare quotes: by what
/// leads to it, by its attribution and by its own form.
bool is_speech(const Reading& reading, const QuotedSpan& span, const std::optional<Attribution>& attribution);

}
