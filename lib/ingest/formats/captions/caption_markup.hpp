#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A line of a cue as it is read on the screen.
struct CaptionLine {
    std::string text;
    /// From a voice tag, <v Anna>; empty if it names nobody.
    std::optional<std::string> voice;
};

/// What a cue shows, and what its markup tells.
struct CaptionText {
    std::vector<CaptionLine> lines;
    /// Whether words have times of their own, <00:00:06.200>, as in captions that roll.
    bool has_inner_times = false;
};

/// Takes the markup off the lines of a cue: tags of WebVTT and SubRip, {\an8}, entities. A '<' that opens no tag of
/// captions is text.
CaptionText strip_caption_markup(const std::vector<std::string_view>& lines);

}
