#pragma once

#include "text/range.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <string_view>

namespace draad {

/// Names that come back in turn within paragraphs, where no reader of labels looks.
struct NamesWithin {
    /// How often each name of those that come back stands there.
    std::map<std::string_view, std::size_t> counts;
    std::size_t all = 0;
    /// The byte of the first one.
    std::size_t first = 0;

    bool take_turns() const { return counts.size() >= 2; }
};

/// Names with a colon behind the end of a sentence: "Anna: Hoe gaat het? Karim: Goed. Anna: Mooi."
NamesWithin find_names_between_sentences(std::string_view text, std::span<const TextRange> paragraphs);

/// Names at the end of most paragraphs: "Hoe gaat het? (Anna)", "Goed. [Karim]", or on a line of their own behind a
/// dash.
NamesWithin find_names_behind(std::string_view text, std::span<const TextRange> paragraphs);

}
