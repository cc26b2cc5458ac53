#pragma once

#include "codebook/codebook.hpp"

#include <string>

namespace draad {

/// Something that `check` says of a codebook.
struct Finding {
    enum class Severity {
        error,   ///< the codebook cannot be used
        failure, ///< an example or counterexample is not coded as it should be
        warning, ///< it can be used, but perhaps not as it was meant
    };
    Severity severity = Severity::warning;
    CodebookLocation location;
    /// What is wrong and what to write instead; no capital, no full stop.
    std::string message;
};

}
