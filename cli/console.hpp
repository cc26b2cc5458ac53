#pragma once

#include "problem.hpp"

#include <iostream>
#include <span>
#include <string_view>

namespace draad {

/// Where a command's output goes: results to `out`, all else to `err`.
struct Console {
    std::ostream& out = std::cout;
    std::ostream& err = std::cerr;
    /// Whether a person looks at it; then there may be colour or a progress bar.
    bool has_colour = false;
    bool shows_progress = false;

    /// Whether -q was given: no notes on standard error.
    bool is_quiet = false;

    /// The console of this process. NO_COLOR is respected (no-color.org).
    static Console standard();

    /// Prints "draad: location: message" for each problem.
    void warn(std::span<const Problem> problems) const;
    void warn(std::string_view message) const;
    /// What readers say of a file without its being wrong; nothing where that is not wanted.
    void note(std::span<const Problem> notes) const;
};

enum ExitCode { done = 0, nothing_found = 1, failed = 2 };

}
