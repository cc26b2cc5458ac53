#pragma once

#include <string>

namespace draad {

/// One of the faults that a check, or reading many files, may find.
struct Problem {
    /// "codebooks/veiligheid.yaml:12:7", or a file's name.
    std::string location;
    /// What is wrong and what to do; no capital, no full stop.
    std::string message;

    bool operator==(const Problem&) const = default;
};

}
