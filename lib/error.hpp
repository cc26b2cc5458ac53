#pragma once

#include <stdexcept>
#include <string>

namespace draad {

/// A fault of the user or of the world (a missing file, a broken codebook, a full disk).
/// Its message is for the user: it starts with the place, says what is wrong and what to do; no capital, no full stop.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}
