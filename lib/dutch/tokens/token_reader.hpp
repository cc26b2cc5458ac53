#pragma once

#include "dutch/tokens/segmented_text.hpp"
#include "text/token.hpp"

#include <cstddef>

namespace draad {

/// A token as a run of segments.
struct ReadToken {
    /// One past its last segment.
    std::size_t end = 0;
    TokenKind kind = TokenKind::word;
};

/// The token that begins at a segment that is no white space.
ReadToken read_token(const SegmentedText& in, std::size_t at);

}
