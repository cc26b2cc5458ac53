#pragma once

#include <string>

namespace draad {

/// One finding among many, of a check or of reading many files.
struct Problem {
    /// "codebooks/veiligheid.yaml:12:7", or a file's name.
    std::string place;
    /// What is wrong and what to do; no capital, no full stop.
    std::string message;

    bool operator==(const Problem&) const = default;
};

}
