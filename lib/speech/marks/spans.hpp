#pragma once

#include "speech/marks/marks.hpp"
#include "text/range.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// A stretch of text between quotation marks.
struct QuotedSpan {
    /// Marks excluded.
    TextRange range;
    /// Marks included; an end at which the closing mark is missing has no mark.
    TextRange with_marks;
    MarkFamily family = MarkFamily::double_marks;
    /// How many quotations this one stands in.
    std::size_t depth = 0;
    /// False if no mark closes it.
    bool is_closed = true;

    bool operator==(const QuotedSpan&) const = default;
};

/// Whether a quotation runs on over the edges of a passage.
struct Continuation {
    /// The passage before left a quotation open and this passage closes it without opening it again.
    bool begins_inside = false;
    /// The next passage takes up a quotation that this one leaves open.
    bool goes_on = false;
};

/// Pairs marks. A mark of another family closes a quotation where its own mark is missing (a ‘ closed by " in scanned
/// text). Where nothing closes it, it ends where the speech plainly ends. Sorted by begin, the outer one first.
std::vector<QuotedSpan> pair_marks(std::string_view text, std::span<const Mark> marks, Continuation continuation = {});

/// Whether the marks of a passage close a quotation that they do not open.
bool closes_what_it_did_not_open(std::span<const Mark> marks);

}
