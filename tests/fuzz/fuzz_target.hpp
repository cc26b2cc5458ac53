#pragma once

#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace draad::test {

/// A reader did with some bytes what it says it never does.
class BrokenPromise : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

inline void promise(bool is_kept, const char* what)
{
    if (!is_kept)
        throw BrokenPromise(what);
}

/// A reader of bytes from outside.
struct FuzzTarget {
    /// Also that of its folder of seeds.
    std::string_view name;
    /// Has it read some bytes; `name` is the target's. To refuse them with an Error is fine, and dealt with here.
    /// Throws BrokenPromise, or whatever the reader throws that is no Error.
    void (*read)(std::string_view name, std::string_view bytes) = nullptr;
    /// How many altered copies of each seed the suite tries: fewer of a reader that takes long.
    std::size_t copies = 200;
};

/// All of them. To add one: a function in `targets/`, its line in `fuzz_targets.cpp`, and a seed.
std::span<const FuzzTarget> fuzz_targets();

}
