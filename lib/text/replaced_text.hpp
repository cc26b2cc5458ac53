#pragma once

#include "text/range.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A stretch of a text, and what shall stand there instead.
struct Replacement {
    TextRange range;
    std::string text;

    bool operator==(const Replacement&) const = default;
};

/// A text in which stretches were replaced, that knows where in the original each of its bytes comes from.
class ReplacedText {
public:
    /// Nothing is replaced yet.
    explicit ReplacedText(std::string_view original);

    const std::string& text() const { return text_; }

    /// Replaces stretches of `text()`, which are in order and do not overlap.
    void replace(std::span<const Replacement> replacements);

    /// Where in the original a stretch of `text()` stands; a replaced stretch is there as a whole.
    TextRange in_original(TextRange range) const;

private:
    std::string text_;
    /// For each byte, where in the original it begins, and where what it stands for ends.
    std::vector<TextRange> origins_;
};

}
