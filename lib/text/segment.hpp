#pragma once

#include "text/range.hpp"

namespace draad {

/// What ICU's word rules say a segment is (UAX 29 and `u_brk`): `space` and `mark` are UBRK_WORD_NONE.
enum class SegmentKind { space, mark, number, word };

/// A stretch of text between two word boundaries.
struct Segment {
    TextRange range;
    SegmentKind kind = SegmentKind::mark;
    /// Surely without a mark inside; one of "zo'n" or "o.a" is not.
    bool is_plain = false;
};

}
