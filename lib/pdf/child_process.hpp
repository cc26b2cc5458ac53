#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace draad {

struct ChildLimits {
    /// On the clock, and of the processor.
    std::chrono::seconds time{60};
    /// Bytes, above what the program has in use already.
    std::size_t memory = std::size_t{2} << 30;
    /// Bytes of the result.
    std::size_t result = std::size_t{256} << 20;
};

enum class ChildFailure : std::uint8_t { none, crashed, timed_out, too_large };

struct ChildResult {
    ChildFailure failure = ChildFailure::none;
    std::string bytes;
};

/// Runs `work` in a copy of this process and returns the bytes that it returns there. A crash, an exception, an endless
/// loop or hunger for memory ends the copy only. May be called by several threads. `work` must hold no locks that
/// another thread may have, so it should call libraries that are used nowhere else.
ChildResult run_in_child(const std::function<std::string()>& work, const ChildLimits& limits);

}
