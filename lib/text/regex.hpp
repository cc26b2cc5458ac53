#pragma once

#include "text/range.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A compiled ICU regular expression, case-insensitive and Unicode-aware. Immutable; may be shared by threads.
class Regex {
public:
    /// Throws Error with the column and ICU's reason.
    explicit Regex(std::string_view pattern);
    ~Regex();
    Regex(Regex&&) noexcept;
    Regex& operator=(Regex&&) noexcept;

    /// The matches in a text, in bytes, none overlapping, none empty. A search that
    /// takes longer than some two seconds or more than 8 MB is given up: Error.
    std::vector<TextRange> find_all(std::string_view utf8) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> compiled_;
};

}
