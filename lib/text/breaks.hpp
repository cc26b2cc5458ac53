#pragma once

#include "text/segment.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace draad {

/// ICU's word break iterator for Dutch over UTF-8. Costly to make, cheap to use again; one for each thread.
class TextBreaker {
public:
    TextBreaker();
    ~TextBreaker();
    TextBreaker(TextBreaker&&) noexcept;
    TextBreaker& operator=(TextBreaker&&) noexcept;

    /// The segments between word boundaries (UAX 29), together the whole text.
    std::vector<Segment> word_segments(std::string_view utf8);

private:
    struct Iterator;
    std::unique_ptr<Iterator> iterator_;
};

}
