#pragma once

#include "dutch/negation/negation_cues.hpp"

#include <string_view>

namespace draad::cue_table {

using enum CueScope;
using enum CueEffect;

/// A cue, and a sentence that shows it at work on the words between brackets.
struct CueRow {
    std::string_view words;
    CueScope scope;
    CueEffect effect;
    std::string_view example;
};

}
