#pragma once

#include "text/range.hpp"
#include "text/segment.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace draad {

/// ICU's rule-based break iterators for Dutch over UTF-8. Costly to make, cheap to use again; one for each thread.
class TextBreaker {
public:
    TextBreaker();
    ~TextBreaker();
    TextBreaker(TextBreaker&&) noexcept;
    TextBreaker& operator=(TextBreaker&&) noexcept;

    /// The segments between word boundaries (UAX 29), together the whole text.
    std::vector<Segment> word_segments(std::string_view utf8);

    /// The sentences by UAX 29, together the whole text, with the white space after them. A single line break does not
    /// end a sentence; that paragraphs end is for the caller to know.
    std::vector<TextRange> sentences(std::string_view utf8);

private:
    struct Iterators;
    std::unique_ptr<Iterators> iterators_;
};

}
