#pragma once

#include "exchange/refi/project_selections.hpp"
#include "exchange/refi/project_text.hpp"
#include "text/replaced_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A text in which stretches are replaced, and where its places are afterwards, in code points.
class ReplacedPositions {
public:
    /// `replacements`: in bytes, in order, without overlap.
    ReplacedPositions(std::string_view utf8, const std::vector<Replacement>& replacements);

    const std::string& text() const { return text_; }
    /// Where a stretch begins that began at this code point; one that began within a replacement begins with it.
    std::size_t start_of(std::size_t code_point) const;
    /// Where it ends; one that ended within a replacement ends with it.
    std::size_t end_of(std::size_t code_point) const;

private:
    struct Step {
        std::size_t begin = 0;
        std::size_t end = 0;
        /// Where it begins and ends now.
        std::size_t new_begin = 0;
        std::size_t new_end = 0;
    };
    std::string text_;
    std::vector<Step> steps_;
};

/// Replaces stretches of a document's text; its turns and selections stand where their words stand afterwards.
void replace_in_text(const std::vector<Replacement>& replacements, ProjectText& text,
                     std::vector<ProjectSelection>& selections);

}
